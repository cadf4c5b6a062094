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
  let text = shown(path.key);
  for (let { outer } = path; outer; { outer } = outer) text = shown(outer.key) + (outer.isText ? ' › ' : '.') + text;
  return text;
}

/** Without line breaks and the like, which could make a log say what nobody told. */
function shown(key: string): string {
  const short = key.length > longestKey ? `${key.slice(0, longestKey)}…` : key;
  return /[^ -\uffff]/.test(short) ? JSON.stringify(short) : short;
}

const longestKey = 60;
