import { beforeAll, describe, expect, it } from 'vitest';
import { withoutStop } from './expected/words.ts';
import { texts } from './out/texts.ts';
import { allFiles } from './spec/files.ts';
import { leaves, type Leaf } from './spec/walk.ts';

// A coarse test besides the exact ones: every sentence of the spec is somewhere in each output.

/** The sentences that an output doesn't have. */
const notFor: Readonly<Record<string, (leaf: Leaf, file: string) => boolean>> = {
  // The examples of a schema have no titles.
  openapi: (leaf, file) =>
    isForReaders(leaf) || isForFunctions(leaf) || (leaf.path.at(-1) === 'title' && /^(payloads|documents)\//.test(file)),
  // Types have no examples of messages. For a rule, they have its description, but not its conditions and its basis.
  types: (leaf) =>
    isForReaders(leaf) ||
    isForFunctions(leaf) ||
    (leaf.path[0] === 'label' && leaf.path.length === 1) ||
    ['examples', 'when', 'then', 'basis'].some((word) => leaf.path.includes(word)),
};

/** How the service is used, what changed in the spec, and the aliases are only for readers. */
function isForReaders({ path: [first] }: Leaf): boolean {
  return ['flow', 'changes', 'alsoCalled'].includes(first ?? '');
}

/** Texts that functions of the validators return for failed calls and contradictions. */
function isForFunctions({ path }: Leaf): boolean {
  return ['families', 'repeating', 'contradictions'].some((word) => path.includes(word));
}

/** Examples are values, whatever words are in them. */
function sentencesOf(data: object): Leaf[] {
  const isValue = (path: readonly string[]) => path.includes('example') || (path.includes('examples') && path.includes('value'));
  return leaves(data).filter(({ path, value }) => typeof value === 'string' && value.includes(' ') && !isValue(path));
}

describe.each(Object.entries(texts))('Every sentence of the spec is in %s:', (output, load) => {
  let text = '';
  beforeAll(async () => {
    text = await load();
  });

  it.each(allFiles)('$path', ({ data, path: file }) => {
    const wanted = sentencesOf(data).filter((leaf) => !notFor[output]?.(leaf, file));
    const missing = wanted.filter(({ value }) => !text.includes(withoutStop(String(value))));
    expect(missing.map(({ path, value }) => `${path.join('.')}: ${String(value)}`)).toEqual([]);
  });
});
