// `pnpm check:static`: everything that CI checks before the tests. It runs every check, and fails if one fails.
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { buildGenerators } from './lib/build.js';
import { packagesByHand } from './lib/build-package.js';
import { readOptions } from './lib/options.js';
import { root } from './lib/root.js';

const name = 'check:static';
readOptions(
  name,
  `Usage: pnpm ${name}

Runs every check that needs no test: outputs, spec, layout, lint, language, unused code, types and packages.

  --help   this text

Exit codes: 0 no problems, 1 a check has failed, 2 wrong usage.`,
);

await buildGenerators();
const { outputNames: packages } = await import('../generators/dist/emit/emitters.js');

const cache = 'node_modules/.cache/idv-protocol';
const prose = ['*.md', 'docs/**/*.md', 'packages/*/README.md', 'packages/docs/markdown/**/*.md'];

const checks = [
  { name: 'The outputs match the spec', command: 'node', args: ['scripts/generate.js', '--check'] },
  { name: 'The spec, and the documents for gateways', command: 'node', args: ['scripts/spec-lint.js'] },
  { name: 'The metadata of all packages', command: 'node', args: ['scripts/metadata.js', '--check'] },
  { name: 'The public declarations match api.md', command: 'node', args: ['scripts/api.js', '--check'] },
  { name: 'Layout', command: 'prettier', args: ['--check', '--log-level=warn', '.'] },
  { name: 'Lint', command: 'oxlint', args: [] },
  {
    name: 'Spelling, and words of the project',
    command: 'cspell',
    args: ['--no-progress', '--cache', '--cache-location', `${cache}/cspell`],
  },
  {
    name: 'Terms in pages and READMEs',
    command: 'textlint',
    args: ['--cache', '--cache-location', `${cache}/textlint`, ...prose],
  },
  { name: 'Unused files, exports and dependencies', command: 'knip', args: ['--no-progress', '--treat-config-hints-as-errors'] },
  { name: 'Types of the browser code', command: 'tsc', args: ['-p', 'generators/src/emit/docs/client'] },
  { name: 'Types of the tests', command: 'tsc', args: ['-p', 'test'] },
  { name: 'Build of the sandbox', command: 'node', args: ['scripts/build-package.js', 'sandbox'] },
  { name: 'Build of the client', command: 'node', args: ['scripts/build-package.js', 'client'] },
  { name: "Types of the client's examples", command: 'tsc', args: ['-p', 'packages/client/examples'] },
  ...[...packages, ...packagesByHand].flatMap((name) => [
    { name: `${name}, as published`, command: 'publint', args: ['--strict', '--pack', 'npm', `packages/${name}`] },
    { name: `${name}, as TypeScript finds it`, command: 'attw', args: ['--quiet', '--pack', `packages/${name}`] },
  ]),
];

// pnpm would add this folder to PATH. With it, the script also runs without pnpm.
const env = { ...process.env, PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter) };

const failed = checks.filter(({ name, command, args }) => {
  console.log(`\n${name}: ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { cwd: root, env, stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) console.error(`\nFailed: ${failed.map(({ name }) => name).join('; ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
