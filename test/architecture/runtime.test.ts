import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/paths.ts';
import { filesIn } from '../support/tree.ts';

/** The imports of each file in a folder, as written. */
function importsIn(folder: string): { file: string; path: string }[] {
  return filesIn(join(root, folder))
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(root, folder, file), 'utf8');
      return [...text.matchAll(/(?:from |import\()'([^']+)'/g)].map(([, path = '']) => ({ file, path }));
    });
}

test('the runtime imports nothing but its own files', () => {
  const imports = importsIn('packages/runtime/src');
  expect(imports.length).toBeGreaterThan(50);
  expect(imports.filter(({ path }) => !/^\.\/[\w-]+\.ts$/.test(path))).toEqual([]);
});

test('the compiler imports only the shared file of the runtime', () => {
  const imports = importsIn('generators/src').filter(({ path }) => path.includes('runtime/') || path === '#runtime');
  expect([...new Set(imports.map(({ path }) => path))]).toEqual(['#runtime']);
});
