import { enumerate } from '../../enumerate.ts';
import type { Json } from '../../model/protocol.ts';

/** The sentence for a changed value: "the default is "N" now; it was "Y"." */
export function changed(name: string, was: Json | undefined, is: Json | undefined): string {
  if (isNone(is)) return `${name} is gone; it was ${show(was)}.`;
  return `${name} is ${show(is)} now; ${isNone(was) ? 'there was none' : `it was ${show(was)}`}.`;
}

/** A value as it is shown in a sentence: "Y", 32, "a" and "b". */
export function show(value: Json | undefined): string {
  if (isNone(value)) return 'nothing';
  return Array.isArray(value) ? enumerate(value.map(show), 'and') : JSON.stringify(value);
}

function isNone(value: Json | undefined): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
