import type { Json } from './model/protocol.ts';

/** Plain data as the JSON that it is; only its type says less. Keys without a value go. */
export function plainJson(data: object): Json {
  const json: Json = JSON.parse(JSON.stringify(data));
  return json;
}

export function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return value !== undefined && value !== null && typeof value === 'object' && !Array.isArray(value);
}
