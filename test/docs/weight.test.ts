import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { siteFolder } from '../browser/browser.ts';

test('the start page with all it loads, and the search besides, weighs less than 100 KB', async () => {
  const folder = await siteFolder();
  const size = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
  const start = size(['index.html', 'assets/site.css', 'assets/site.js']);
  expect(start).toBeLessThan(20_000);
  expect(start + size(['assets/search.js', 'assets/search-entries.js'])).toBeLessThan(100_000);
});
