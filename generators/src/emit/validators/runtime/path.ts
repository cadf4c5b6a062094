/** The way to a value, from its end; it becomes a list only when there is something to tell. */
export interface Path {
  readonly outer: Path | undefined;
  readonly key: string;
  /** What is inside stands in a text of JSON. */
  readonly isText: boolean;
  /** The key as people read it. */
  readonly shown: string;
}

/** One step further. All are made here: engines are quickest with objects of one make. */
export function step(outer: Path | undefined, key: string, isText = false, shown = key): Path {
  return { outer, key, isText, shown };
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
  let { shown: text, outer } = path;
  for (; outer; { outer } = outer) text = outer.shown + (outer.isText ? ' › ' : '.') + text;
  return text;
}

/** A key that may be anything: not too long, and without line breaks, which could make a log say what nobody told. */
export function presentable(key: string): string {
  const short = key.length > longestKey ? `${key.slice(0, longestKey)}…` : key;
  return /[^ -\uffff]/.test(short) ? JSON.stringify(short) : short;
}

const longestKey = 60;
