import { expect, test } from 'vitest';
import { generateHere } from '../support/pipeline.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { treeOf } from '../support/tree.ts';

test('a parameter without a location is sent in the query, in every output', async () => {
  const [silent, said] = [new SpecCopy('minimal'), new SpecCopy('minimal')];
  said.replace('operations/ring.yaml', 'description: How often.,', 'description: How often., in: query,');

  const [one, other] = [await generateHere(silent.dir, ['openapi', 'docs']), await generateHere(said.dir, ['openapi', 'docs'])];

  const trees = [treeOf(one), treeOf(other)];
  expect(trees[0]!.size).toBeGreaterThan(10);
  expect(trees[0]).toEqual(trees[1]);
});
