import { characters } from './values.ts';

/** The path to a value, linked from its end. It becomes a list only if something is reported. */
export interface Path {
  readonly outer: Path | undefined;
  readonly key: string;
  /** Whether the content of this field is JSON text. */
  readonly isText: boolean;
}

/** Adds a step. All steps are created here, because engines are fastest with objects of the same shape. */
export function step(outer: Path | undefined, key: string, isText = false): Path {
  return { outer, key, isText };
}

export function toKeys(path: Path | undefined): string[] {
  if (path?.outer) return [...toKeys(path.outer), path.key];
  return path ? [path.key] : [];
}

/** For people: dots between keys, and `›` where the path leads into JSON text. */
export function toText(path: Path | undefined): string {
  if (!path?.outer) return path?.key ?? '';
  return toText(path.outer) + (path.outer.isText ? ' › ' : '.') + path.key;
}

/** A key may be anything: a name, a document number, a whole body that was sent as a form. It is shown only if it looks like a field. */
export function presentable(key: string): string {
  return /^[-\w$.]{1,60}$/.test(key) && !/\d{4}/.test(key) ? key : `[${characters(key.length)}]`;
}
