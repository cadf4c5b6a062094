import { characters } from './values.ts';

/** The way to a value, from its end; it becomes a list only when there is something to tell. */
export interface Path {
  readonly outer: Path | undefined;
  readonly key: string;
  /** What is inside stands in a text of JSON. */
  readonly isText: boolean;
}

/** One step further. All are made here: engines are quickest with objects of one make. */
export function step(outer: Path | undefined, key: string, isText = false): Path {
  return { outer, key, isText };
}

export function toKeys(path: Path | undefined): string[] {
  if (path?.outer) return [...toKeys(path.outer), path.key];
  return path ? [path.key] : [];
}

/** For people: dots between keys, and `›` where the way leads into a text. */
export function toText(path: Path | undefined): string {
  if (!path?.outer) return path?.key ?? '';
  return toText(path.outer) + (path.outer.isText ? ' › ' : '.') + path.key;
}

/** A key that may be anything: a name, a number of a document, a whole body sent as a form. Only what looks like a field is shown. */
export function presentable(key: string): string {
  return /^[-\w$.]{1,60}$/.test(key) && !/\d{4}/.test(key) ? key : `[${characters(key.length)}]`;
}
