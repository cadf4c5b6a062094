import type { Json } from './json.ts';
import { parse } from './parse.ts';

export interface Unwrapped {
  /** What the texts hold in the end; undefined if the last one is no JSON. */
  readonly json: Json | undefined;
  /** How many JSON texts were in one another. */
  readonly texts: number;
}

/** Reads JSON text, and JSON text in JSON text. An empty text holds nothing more. */
export function unwrap(json: Json | undefined): Unwrapped {
  if (typeof json !== 'string' || json === '') return { json, texts: 0 };
  const inner = unwrap(parse(json));
  return { json: inner.json, texts: inner.texts + 1 };
}
