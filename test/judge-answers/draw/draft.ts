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

export function write(tree: Tree): string {
  if (tree instanceof Digits) return tree.text;
  if (tree instanceof Written) return writeText(tree);
  if (tree instanceof Entries)
    return `{${tree.members.map(([name, value]) => `${JSON.stringify(name)}:${write(value)}`).join(',')}}`;
  return isList(tree) ? `[${tree.map(write).join(',')}]` : JSON.stringify(tree);
}

function writeText({ entries, times, damage }: Written): string {
  let text = damage(write(entries));
  for (let time = 0; time < times; time++) text = JSON.stringify(text);
  return text;
}

function isList(tree: Tree): tree is readonly Tree[] {
  return Array.isArray(tree);
}
