import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Replaced } from './replaced.ts';
import type { Source } from './source.ts';

/** Keys about the spec itself, which a spec that extends it doesn't inherit. */
const ownKeys: ReadonlySet<string> = new Set(['id', 'packages', 'extends', 'replaces']);

/**
 * Adds to a file the keys, the entries of maps and the items of lists that only the file of the same name in the base has. An entry
 * that both files have is a mistake, unless it is listed as replaced.
 */
export function extend(path: string, own: Source, base: Source, replaced: Replaced): Diagnostic[] {
  const [mine, theirs] = [own.document.contents, base.document.contents];
  if (!isMap(mine) || !isMap(theirs)) return [];
  const diagnostics: Diagnostic[] = [];
  for (const pair of theirs.items) {
    const key = keyOf(pair);
    const value: unknown = mine.get(key, true);
    if (value === undefined && !ownKeys.has(key)) own.adopt(base, mine, pair);
    else if (isMap(value) && isMap(pair.value) && hasEntries(path, key))
      diagnostics.push(...extendMap(own, base, { path, key, mine: value, theirs: pair.value, replaced }));
    else if (isSeq(value) && isSeq(pair.value) && hasEntries(path, key)) own.adoptItems(base, value, pair.value.items);
  }
  return diagnostics;
}

/** In service.yaml, a key is one fact. In the other files, it contains a fact for each name. */
function hasEntries(file: string, key: string): boolean {
  return file !== 'service.yaml' && !ownKeys.has(key);
}

interface Maps {
  /** The path of the file, relative to the folder of its spec. */
  readonly path: string;
  readonly key: string;
  readonly mine: YAMLMap;
  readonly theirs: YAMLMap;
  readonly replaced: Replaced;
}

function extendMap(own: Source, base: Source, { path, key, mine, theirs, replaced }: Maps): Diagnostic[] {
  return theirs.items.flatMap((pair) => {
    const name = keyOf(pair);
    if (!mine.has(name)) {
      own.adopt(base, mine, pair);
      return [];
    }
    if (replaced.has(`${path}#${name}`)) return [];
    return [definedTwice(own, [key, name], `${path}#${name}`, base.at([key, name]).file)];
  });
}

/** Reports a name that both a spec and its base define. */
export function definedTwice(own: Source, path: readonly string[], name: string, file: string): Diagnostic {
  const fix = `Choose another name, or add "${name}" to \`replaces\` in service.yaml.`;
  return diagnose('duplicate-name', own.atKey(path), {
    what: path.length > 0 ? 'entry' : 'file',
    name: path.at(-1) ?? name,
    first: `in ${file}`,
    fix,
  });
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}
