import { describe, expect, test } from 'vitest';
import { specDir } from '../support/paths.ts';
import { generate } from '../support/run.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { tempDir } from '../support/temp.ts';
import { treeOf } from '../support/tree.ts';

describe.each(['real', 'parcel'] as const)('the %s spec', (name) => {
  test('generates the same bytes in any folder and at any time', async () => {
    const [here, there] = [tempDir(), tempDir()];

    await generate('--spec', specDir(name), '--out', here);
    await generate('--spec', new SpecCopy(name).dir, '--out', there);

    expect(treeOf(here).size).toBeGreaterThan(20);
    expect(treeOf(there)).toEqual(treeOf(here));
  });
});

test('with nothing changed, nothing is written', async () => {
  const [spec, out] = [new SpecCopy('parcel'), tempDir()];
  await generate('--spec', spec.dir, '--out', out);
  const before = treeOf(out);

  const again = await generate('--spec', spec.dir, '--out', out);

  expect(again).toEqual({ code: 0, stdout: 'Up to date.\n', stderr: '' });
  expect(treeOf(out)).toEqual(before);
});

test('a change of the spec changes the outputs, and undoing it restores the old bytes', async () => {
  const [spec, out] = [new SpecCopy('parcel'), tempDir()];
  const run = () => generate('--spec', spec.dir, '--out', out);
  await run();
  const before = treeOf(out);

  spec.replace('products/locker.yaml', 'A small box', 'A tiny box');
  await run();
  expect(treeOf(out)).not.toEqual(before);

  spec.replace('products/locker.yaml', 'A tiny box', 'A small box');
  await run();
  expect(treeOf(out)).toEqual(before);
});

test('an output that is named twice is generated once', async () => {
  const out = tempDir();

  const { code, stderr } = await generate('--spec', specDir('minimal'), '--out', out, '--only', 'types,types');

  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('if an option is given twice, the last one counts', async () => {
  const [first, last] = [tempDir(), tempDir()];
  const run = () => generate('--spec', specDir('minimal'), '--out', first, '--out', last);
  await run();
  const before = treeOf(last);

  await generate('--spec', specDir('minimal'), '--out', last, '--only', 'types');
  await generate('--spec', specDir('parcel'), '--out', last);
  await run();

  expect(treeOf(first).size).toBe(0);
  expect(treeOf(last)).toEqual(before);
});
