import type { Json } from './model/protocol.ts';

/** Converts plain data to the type `Json`. Removes keys whose value is undefined. */
export function plainJson(data: object): Json {
  const json: Json = JSON.parse(JSON.stringify(data));
  return json;
}

export function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return value !== undefined && value !== null && typeof value === 'object' && !Array.isArray(value);
}
