// `pnpm check:static`: all that CI checks before it runs the tests. Every check runs; any that fails makes it fail.
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { buildGenerators } from './lib/build.js';
import { readOptions } from './lib/options.js';
import { root } from './lib/root.js';

const name = 'check:static';
readOptions(
  name,
  `Usage: pnpm ${name}

Checks all that needs no test: outputs, spec, layout, lint, types and packages. Every check runs.

  --help   this text

Exit codes: 0 all is well, 1 a check has failed, 2 wrong usage.`,
);

await buildGenerators();
const { outputNames: packages } = await import('../generators/dist/emit/emitters.js');

const checks = [
  { name: 'The outputs are what the spec says', command: 'node', args: ['scripts/generate.js', '--check'] },
  { name: 'The spec, and the documents as gateways take them', command: 'node', args: ['scripts/spec-lint.js'] },
  { name: 'What all packages say of themselves', command: 'node', args: ['scripts/metadata.js', '--check'] },
  { name: 'The public declarations are those on record', command: 'node', args: ['scripts/api.js', '--check'] },
  { name: 'Layout', command: 'prettier', args: ['--check', '--log-level=warn', '.'] },
  { name: 'Lint', command: 'oxlint', args: [] },
  { name: 'Types of what runs in the browser', command: 'tsc', args: ['-p', 'generators/src/emit/docs/client'] },
  { name: 'Types of the tests', command: 'tsc', args: ['-p', 'test'] },
  { name: 'Build of the sandbox', command: 'tsc', args: ['-p', 'packages/sandbox'] },
  { name: 'sandbox, as published', command: 'publint', args: ['--strict', '--pack', 'npm', 'packages/sandbox'] },
  // Node 20.19 loads ES modules by require, too, so it has no second format.
  {
    name: 'sandbox, as TypeScript finds it',
    command: 'attw',
    args: ['--quiet', '--profile', 'esm-only', '--pack', 'packages/sandbox'],
  },
  { name: 'Build of the client', command: 'node', args: ['scripts/build-package.js', 'client'] },
  { name: "Types of the client's examples", command: 'tsc', args: ['-p', 'packages/client/examples'] },
  ...[...packages, 'client'].flatMap((name) => [
    { name: `${name}, as published`, command: 'publint', args: ['--strict', '--pack', 'npm', `packages/${name}`] },
    { name: `${name}, as TypeScript finds it`, command: 'attw', args: ['--quiet', '--pack', `packages/${name}`] },
  ]),
];

// Where pnpm would look for programs, so that it needn't be pnpm that runs this.
const env = { ...process.env, PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter) };

const failed = checks.filter(({ name, command, args }) => {
  console.log(`\n${name}: ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { cwd: root, env, stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) console.error(`\nFailed: ${failed.map(({ name }) => name).join('; ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
