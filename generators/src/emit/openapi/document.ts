import type { Json } from '../../model/protocol.ts';

export type OpenApiDocument = { readonly [key: string]: Json };

/** Plain data is JSON; only the types of schemas say less. */
export function toJson(value: object): Json {
  const json: Json = JSON.parse(JSON.stringify(value));
  return json;
}
