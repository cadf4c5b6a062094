// `pnpm check:consumers`: installs the packages from tarballs in every set-up that the project promises to support.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOptions } from './lib/options.js';
import { root } from './lib/root.js';
import { rows } from '../test/matrix/rows.js';
import { runRow } from '../test/matrix/run.js';

const name = 'check:consumers';
const { only = '', write = false } = readOptions(
  name,
  `Usage: pnpm ${name} [options]

Packs types and validators, and installs them in every set-up: package managers, run times, versions of TypeScript, frameworks. It
needs the registry, and takes a quarter of an hour.

  --only TEXT   only set-ups whose name has this in it
  --write       write the result into docs/consumers.md
  --help        this text

Exit codes: 0 all work, 1 one doesn't, 2 wrong usage.`,
  { only: { type: 'string' }, write: { type: 'boolean' } },
);

const dir = mkdtempSync(join(tmpdir(), 'consumers-'));
try {
  const args = ['scripts/pack.js', '--out', join(dir, 'packed'), '--only', 'types,validators'];
  const { version, tarballs } = JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }));
  const results = [];
  for (const row of rows.filter((one) => one.name.toLowerCase().includes(only.toLowerCase()))) {
    const result = runRow(row, join(dir, 'consumer'), tarballs);
    results.push({ name: row.name, ...result });
    console.log(result.works ? `works  ${row.name}` : `FAILS  ${row.name}\n${result.says}`);
  }
  if (write) writeFileSync(join(root, 'docs/consumers.md'), page(version, results));
  if (results.some(({ works }) => !works)) process.exitCode = 1;
} finally {
  rmSync(dir, { recursive: true, force: true });
}

function page(version, results) {
  const lines = results.map(({ name: setUp, works }) => `| ${setUp} | ${works ? 'works' : 'fails'} |`);
  return `# Set-ups that were tried

\`pnpm check:consumers --write\` installs the packed \`types\` and \`validators\` in each of these, in a folder of its own, and writes
this page. Last run: release ${version}, Node ${process.version}.

| Set-up | Result |
| --- | --- |
${lines.join('\n')}
`;
}
