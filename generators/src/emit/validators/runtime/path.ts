/** The way to a value, from its end; it becomes a list only when there is something to tell. */
export interface Path {
  readonly outer: Path | undefined;
  readonly key: string;
  /** What is inside stands in a text of JSON. */
  readonly isText?: boolean | undefined;
}

export function toKeys(path: Path | undefined): string[] {
  if (!path) return [];
  if (!path.outer) return [path.key];
  const keys = toKeys(path.outer);
  keys.push(path.key);
  return keys;
}

/** For people: dots between keys, and `›` where the way leads into a text. */
export function toText(path: Path | undefined): string {
  if (!path) return '';
  const { outer, key } = path;
  const shown = key.length > longestKey ? `${key.slice(0, longestKey)}…` : key;
  return outer ? toText(outer) + (outer.isText ? ' › ' : '.') + shown : shown;
}

const longestKey = 60;
