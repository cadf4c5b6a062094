import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generate } from '../support/run.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { tempDir } from '../support/temp.ts';
import { hash, treeOf } from '../support/tree.ts';

function withoutLocker(spec: SpecCopy): void {
  spec.remove('products/locker.yaml');
  spec.remove('codes/sizes.yaml');
  spec.replace('codes/replies.yaml', '[door, locker, track]', '[door, track]');
}

test("the files of a removed product are deleted, and other files aren't", async () => {
  const [spec, out] = [new SpecCopy('parcel'), tempDir()];
  const run = () => generate('--spec', spec.dir, '--out', out);
  await run();
  const own = ['openapi/documents/locker.openapi-3.1.json', 'docs/markdown/products/locker.md', 'docs/markdown/codes/sizes.md'];
  const others = ['openapi/documents/mine.json', 'docs/markdown/products/mine.md', 'README.md'];
  for (const file of others) writeFileSync(join(out, file), 'mine\n');
  expect(own.filter((file) => existsSync(join(out, file)))).toEqual(own);

  withoutLocker(spec);
  const { code, stdout } = await generate('--spec', spec.dir, '--out', out, '--verbose');

  expect(code).toBe(0);
  expect(own.filter((file) => existsSync(join(out, file)))).toEqual([]);
  for (const file of own) expect(stdout).toMatch(new RegExp(`^removed +.*${file}$`, 'm'));
  expect(others.map((file) => treeOf(out).get(file))).toEqual(others.map(() => hash('mine\n')));
});

test('a folder goes with the last of its files', async () => {
  const [spec, out] = [new SpecCopy('parcel'), tempDir()];
  const run = () => generate('--spec', spec.dir, '--out', out);
  await run();
  expect(existsSync(join(out, 'docs/markdown/callbacks'))).toBe(true);

  spec.remove('operations/arrival.yaml');
  expect((await run()).code).toBe(0);

  expect(existsSync(join(out, 'docs/markdown/callbacks'))).toBe(false);
});

test('a file that somebody has changed is not removed', async () => {
  const [spec, out] = [new SpecCopy('parcel'), tempDir()];
  const run = () => generate('--spec', spec.dir, '--out', out);
  await run();
  appendFileSync(join(out, 'docs/markdown/products/locker.md'), 'A note of mine.\n');
  const before = treeOf(out);

  withoutLocker(spec);
  const { code, stderr } = await run();

  expect(code).toBe(1);
  expect(stderr).toContain('docs/markdown/products/locker.md');
  expect(treeOf(out)).toEqual(before);
});

test('the page of a document that is removed from the real spec is deleted', async () => {
  const [spec, out] = [new SpecCopy('real'), tempDir()];
  const run = () => generate('--spec', spec.dir, '--out', out, '--only', 'docs');
  await run();
  const page = join(out, 'docs/markdown/documents/macao-id-card.md');
  expect(existsSync(page)).toBe(true);

  spec.remove('documents/macao-id-card.yaml');
  expect((await run()).code).toBe(0);

  expect(existsSync(page)).toBe(false);
});
