import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputNames } from '../../generators/dist/emit/emitters.js';
import { generate, runNode } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';

const commands = [
  { name: 'generate', script: 'scripts/generate.js' },
  { name: 'spec:lint', script: 'scripts/spec-lint.js' },
  { name: 'spec:diff', script: 'scripts/spec-diff.js' },
  { name: 'openapi:overlay', script: 'scripts/openapi-overlay.js' },
  { name: 'docs:serve', script: 'scripts/docs-serve.js' },
  { name: 'docs:explorer', script: 'scripts/docs-explorer.js' },
  { name: 'check:static', script: 'scripts/check-static.js' },
  { name: 'bench', script: 'test/bench/main.js' },
  { name: 'mutate', script: 'scripts/mutate.js' },
] as const;

describe.each(commands)('$name', ({ name, script }) => {
  test.each(['--help', '-h'])('%s gives its own usage', async (option) => {
    const { code, stdout, stderr } = await runNode([script, option]);

    expect(stdout.split('\n')[0]).toMatch(new RegExp(`^Usage: pnpm ${name}(?: |$)`));
    expect(stdout).toContain('2 wrong usage.');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each(['--color', '--color=red', '-x', '-check', '--toString', '-- --help'])(
    'reports in a sentence that %s is wrong',
    async (line) => {
      const args = line.split(' ');
      const { code, stdout, stderr } = await runNode([script, ...args]);

      const [said, ...more] = stderr.trimEnd().split('\n');
      expect(said).toContain(args.at(-1)?.split('=')[0]?.slice(0, 2));
      expect(more).toEqual([`Run \`pnpm ${name} --help\` to see its options.`]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    },
  );
});

test.each([
  { args: ['--formt', 'json'], says: 'There is no option --formt; did you mean --format?' },
  { args: ['-check'], says: 'There is no option -check; did you mean --check?' },
  { args: ['spec'], says: '"spec" is not an option, and this command takes nothing else.' },
  { args: ['--', '--check'], says: 'Leave out the -- before --check: pnpm passes options on without it.' },
  { args: ['--check=yes'], says: '--check takes no value: leave out "yes".' },
  { args: ['--spec', ''], says: '--spec needs a value: write it after --spec and a space.' },
  {
    args: ['--spec', '--check'],
    says: '--spec needs a value, and --check looks like an option. If this is the value, write --spec=--check',
  },
  {
    args: ['--only', 'openapi,typos'],
    says: `--only doesn't accept "typos"; did you mean types? The values are: ${outputNames.join(', ')}.`,
  },
  { args: ['--only', 'toString'], says: `--only doesn't accept "toString". The values are: ${outputNames.join(', ')}.` },
  { args: ['--only', 'docs,'], says: `--only doesn't accept "". The values are: ${outputNames.join(', ')}.` },
  {
    args: ['--format', 'jsonn'],
    says: '--format doesn\'t accept "jsonn"; did you mean json? The values are: pretty, json, github.',
  },
  { args: ['--format', 'xml'], says: '--format doesn\'t accept "xml". The values are: pretty, json, github.' },
  { args: ['--check', '--watch'], says: '--check and --watch exclude each other: leave out one of them.' },
])('$args is wrong usage of generate', async ({ args, says }) => {
  const out = join(tempDir(), 'new');

  const { code, stderr } = await generate('--out', out, ...args);

  expect(stderr.split('\n')[0]).toBe(says);
  expect(code).toBe(2);
  expect(existsSync(out)).toBe(false);
});

test.each(['--out', '--check', '--only', '--watch'])('spec:lint has no %s, because it writes nothing', async (option) => {
  const { code, stderr } = await runNode(['scripts/spec-lint.js', option]);

  expect(stderr).toContain(`There is no option ${option}`);
  expect(code).toBe(2);
});
