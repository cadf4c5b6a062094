import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generate } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';

test.each([
  { args: ['--colour'], says: "Unknown option '--colour'." },
  { args: ['spec'], says: "Unexpected argument 'spec'." },
  { args: ['--only', 'openapi,typos'], says: "--only doesn't know typos; did you mean types?" },
  { args: ['--only', ''], says: "--only doesn't know " },
  { args: ['--format', 'jsonn'], says: "--format doesn't know jsonn; did you mean json?" },
  { args: ['--format', 'xml'], says: "--format doesn't know xml" },
  { args: ['--check', '--watch'], says: '--check and --watch exclude each other.' },
])('$args is wrong usage', async ({ args, says }) => {
  const out = join(tempDir(), 'new');

  const { code, stderr } = await generate(...args, '--out', out);

  expect(stderr).toContain(says);
  expect(stderr).toContain('Usage: pnpm generate [options]');
  expect(code).toBe(2);
  expect(existsSync(out)).toBe(false);
});

test('an option without its value is wrong usage', async () => {
  const { code, stderr } = await generate('--out');

  expect(stderr).toContain('Usage: pnpm generate [options]');
  expect(code).toBe(2);
});

test('--help is no mistake', async () => {
  const { code, stdout } = await generate('--help');

  expect(stdout).toContain('Usage: pnpm generate [options]');
  expect(code).toBe(0);
});
