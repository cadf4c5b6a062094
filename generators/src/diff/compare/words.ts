import type { Json } from '../../model/protocol.ts';

/** "the default is "N" now; it was "Y"." */
export function changed(name: string, was: Json | undefined, is: Json | undefined): string {
  if (isNone(is)) return `${name} is gone; it was ${show(was)}.`;
  return `${name} is ${show(is)} now; ${isNone(was) ? 'there was none' : `it was ${show(was)}`}.`;
}

/** A value in a sentence: "Y", 32, "a" and "b". */
export function show(value: Json | undefined): string {
  if (isNone(value)) return 'nothing';
  return Array.isArray(value) ? listed(value.map(show)) : JSON.stringify(value);
}

/** a, b and c */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function isNone(value: Json | undefined): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
