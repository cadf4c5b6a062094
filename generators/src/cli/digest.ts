import { hash } from '../write/manifest.ts';

/** The hash of each fact of a protocol, by the fact's name, such as `field OrderRequest Name`. */
export type Digest = Readonly<Record<string, string>>;

/** A fact is an object with a kind and a name. A fact inside another one isn't part of the outer one's hash. */
export function digestOf(protocol: object): Digest {
  const facts = new Map<string, string>();
  const walk = (value: unknown, way: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((item) => walk(item, way)).filter((item) => item !== undefined);
    if (typeof value !== 'object' || value === null) return value;
    const name = nameOf(value);
    const inner = name === undefined || value === protocol ? way : [...way, name];
    const full = value === protocol ? 'the service' : [kindOf(value), ...inner.slice(-2)].join(' ');
    // An outer fact comes before those inside it.
    const before = facts.get(full) ?? '';
    if (name !== undefined) facts.set(full, before);
    const own = Object.entries(value).map(([key, part]) => [key, walk(part, inner)]);
    if (name === undefined) return own;
    facts.set(full, hash(`${before}${JSON.stringify(own)}`));
    return undefined;
  };
  walk(protocol, []);
  return Object.fromEntries(facts);
}

/** What is new, changed and gone, one line for each. */
export function digestChanges(before: Digest, after: Digest): string[] {
  const old = new Map(Object.entries(before));
  const added = Object.keys(after).filter((name) => !old.has(name));
  const changed = Object.entries(after).flatMap(([name, said]) => (old.has(name) && old.get(name) !== said ? [name] : []));
  const now = new Set(Object.keys(after));
  const gone = [...old.keys()].filter((name) => !now.has(name));
  return [...line('New', added), ...line('Changed', changed), ...line('Gone', gone)];
}

export function parseDigest(text: string | undefined): Digest | undefined {
  if (text === undefined) return undefined;
  const digest: Digest = JSON.parse(text);
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
