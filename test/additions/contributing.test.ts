import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/paths.ts';
import { compileSpec } from '../support/pipeline.ts';
import { SpecCopy } from '../support/spec-copy.ts';

// What CONTRIBUTING.md shows of a spec has to be a part of one.

const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const examples = [...text.matchAll(/```yaml\n([^]*?)```/g)].map(([, yaml = '']) => yaml);

/** Where the examples belong, in their order; without `after`, a file of its own. */
const places: readonly { readonly file: string; readonly after?: string }[] = [
  { file: 'documents/driving-licence.yaml' },
  { file: 'codes/sub-codes.yaml', after: '\ncodes:\n' },
  { file: 'products/ekyc.yaml', after: '    SceneCode: { shared: true }\n' },
  { file: 'products/ekyc.yaml', after: '\n  rules:\n' },
  { file: 'scenarios/sub-codes-213.yaml' },
];

test('all examples of CONTRIBUTING.md together are valid', async () => {
  const spec = new SpecCopy('real');
  expect(examples).toHaveLength(places.length);
  for (const [i, { file, after }] of places.entries()) {
    const example = examples[i] ?? '';
    if (after === undefined) spec.write(file, example);
    else spec.replace(file, after, `${after}${example}`);
  }

  const compiled = await compileSpec(spec.dir);

  const problems = compiled.kind === 'compiled' ? [] : compiled.diagnostics;
  expect(problems.map(({ message, place: { file, line } }) => `${file}:${line} ${message}`)).toEqual([]);
});
