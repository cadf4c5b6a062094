import { beforeAll, describe, expect, it } from 'vitest';
import { texts } from './out/texts.ts';
import { allFiles } from './spec/files.ts';
import { leaves, type Leaf } from './spec/walk.ts';

// The coarse net under the finer tests: whatever sentence the spec has, in whatever place, is somewhere in each output.

/** Whole messages aren't for types, nor are the exact conditions of a rule, whose description says the same. */
const notForTypes = new Set(['examples', 'when', 'then']);

function sentencesOf(data: object): Leaf[] {
  const isProse = ({ path, value }: Leaf) => typeof value === 'string' && value.includes(' ') && !path.includes('example');
  return leaves(data).filter((leaf) => isProse(leaf) && !(leaf.path.includes('examples') && leaf.path.includes('value')));
}

/** Some pages add the full stop that a short text lacks, some leave one out. */
const withoutStop = (value: unknown) => String(value).trim().replace(/\.$/, '');

describe.each(Object.entries(texts))('Every sentence of the spec is in %s:', (output, load) => {
  let text = '';
  beforeAll(async () => {
    text = await load();
  });

  it.each(allFiles)('$path', ({ data }) => {
    const wanted = sentencesOf(data).filter(({ path }) => output !== 'types' || !path.some((step) => notForTypes.has(step)));
    const missing = wanted.filter(({ value }) => !text.includes(withoutStop(value)));
    expect(missing.map(({ path, value }) => `${path.join('.')}: ${String(value)}`)).toEqual([]);
  });
});
