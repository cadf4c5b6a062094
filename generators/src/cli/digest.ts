import { sha256 } from '../sha256.ts';

/** Name of a fact, such as `field OrderRequest Name` -> hash of its content. */
export type FactHashes = Readonly<Record<string, string>>;

/** Hashes every fact of a protocol. A fact is an object with a kind and a name. Facts inside it have their own hashes. */
export function digestOf(protocol: object): FactHashes {
  const facts = new Map<string, string>();
  const walk = (value: unknown, outer: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((item) => walk(item, outer)).filter((item) => item !== undefined);
    if (typeof value !== 'object' || value === null) return value;
    const name = nameOf(value);
    const inner = name === undefined || value === protocol ? outer : [...outer, name];
    const full = value === protocol ? 'the service' : [kindOf(value), ...inner.slice(-2)].join(' ');
    // Set before walking on, so that a fact comes before those inside it.
    const before = facts.get(full) ?? '';
    if (name !== undefined) facts.set(full, before);
    const own = Object.entries(value).map(([key, part]) => [key, walk(part, inner)]);
    if (name === undefined) return own;
    facts.set(full, sha256(`${before}${JSON.stringify(own)}`));
    return undefined;
  };
  walk(protocol, []);
  return Object.fromEntries(facts);
}

/** The facts that are new, changed or gone, as one line for each of the three. */
export function digestChanges(before: FactHashes, after: FactHashes): string[] {
  const old = new Map(Object.entries(before));
  const added = Object.keys(after).filter((name) => !old.has(name));
  const changed = Object.entries(after).flatMap(([name, fact]) => (old.has(name) && old.get(name) !== fact ? [name] : []));
  const now = new Set(Object.keys(after));
  const gone = [...old.keys()].filter((name) => !now.has(name));
  return [...line('New', added), ...line('Changed', changed), ...line('Gone', gone)];
}

export function parseDigest(text: string | undefined): FactHashes | undefined {
  if (text === undefined) return undefined;
  const digest: FactHashes = JSON.parse(text);
  return digest;
}

const most = 5;

function line(word: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const more = names.length > most ? [`${names.length - most} more`] : [];
  return [`${word}: ${[...names.slice(0, most), ...more].join(', ')}.`];
}

function kindOf(fact: object): string {
  return 'kind' in fact ? String(fact.kind).replaceAll('-', ' ') : '';
}

function nameOf(value: object): string | undefined {
  if (!('kind' in value)) return undefined;
  const { name, code, id } = { name: undefined, code: undefined, id: undefined, ...value };
  const found: unknown = name ?? code ?? id;
  return typeof found === 'string' ? found : undefined;
}
