/** JSON to be written: members may repeat, numbers may have any digits, texts may hold JSON. */
export type Tree = null | boolean | string | Digits | readonly Tree[] | Entries | Written;

/** A number as it's written. */
export class Digits {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** An object; its members may repeat. */
export class Entries {
  members: [name: string, value: Tree][];

  constructor(members: Iterable<[string, Tree]> = []) {
    this.members = [...members];
  }

  /** Gives the member another value, or adds it. */
  set(name: string, value: Tree): void {
    const member = this.members.find(([known]) => known === name);
    if (member) member[1] = value;
    else this.members.push([name, value]);
  }

  remove(name: string): void {
    this.members = this.members.filter(([known]) => known !== name);
  }
}

/** An object that is written as a text, which is written as a text, and so on; the text may be damaged. */
export class Written {
  readonly entries: Entries;
  readonly times: number;
  readonly damage: (text: string) => string;

  constructor(entries: Entries, times: number, damage: (text: string) => string = (text) => text) {
    this.entries = entries;
    this.times = times;
    this.damage = damage;
  }
}

/** Writes JSON as some program does: `gap` comes after each colon and comma, `escape` changes what may be written in two ways. */
export interface Style {
  readonly gap: string;
  readonly escape: (text: string) => string;
}

export function write(tree: Tree, style: Style): string {
  if (tree instanceof Digits) return tree.text;
  if (tree instanceof Written) return writeText(tree, style);
  if (tree instanceof Entries)
    return `{${style.gap}${tree.members.map((member) => writeMember(member, style)).join(`,${style.gap}`)}}`;
  return isList(tree) ? `[${tree.map((item) => write(item, style)).join(`,${style.gap}`)}]` : writeString(tree, style);
}

function writeMember([name, value]: readonly [string, Tree], style: Style): string {
  return `${writeString(name, style)}:${style.gap}${write(value, style)}`;
}

function writeText({ entries, times, damage }: Written, style: Style): string {
  let text = damage(write(entries, style));
  for (let time = 0; time < times; time++) text = writeString(text, style);
  return text;
}

function writeString(value: string | boolean | null, { escape }: Style): string {
  return escape(JSON.stringify(value));
}

function isList(tree: Tree): tree is readonly Tree[] {
  return Array.isArray(tree);
}
