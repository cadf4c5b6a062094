import type { Decoded } from '../decoded.ts';
import { forgeries } from '../facts/codes.ts';
import type { Json } from '../json/json.ts';
import { unwrap } from '../json/unwrap.ts';
import { settled, type Wish } from './outcome.ts';

/** Reads a list of texts. A text in its place isn't read; whether JSON text of a list is, nobody says. */
export function readForgeries(decoded: Decoded, json: Json, path: string): void {
  if (!isList(json)) return readNoList(decoded, json, path);
  // Whether the other items are kept where one is no text isn't settled, nor whether an empty item is reported.
  if (json.some((item) => item === null || item === '')) return leaveOpen(decoded, path, 'maybe');
  if (!json.every((item) => typeof item === 'string')) return leaveOpen(decoded, path, 'some');
  decoded.record(path, settled('[]'));
  for (const [index, item] of json.entries()) {
    if (typeof item !== 'string') continue;
    decoded.record(`${path}.${index}`, settled(item, forgeries.has(item) ? 'none' : 'unknown-value'));
  }
}

function readNoList(decoded: Decoded, json: Json, path: string): void {
  if (isList(unwrap(json).json)) return leaveOpen(decoded, path, 'maybe');
  decoded.notice('some', path);
}

function leaveOpen(decoded: Decoded, path: string, wish: Wish): void {
  decoded.open.add(path);
  decoded.notice(wish, path);
}

function isList(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json);
}
