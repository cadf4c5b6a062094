// `pnpm check:consumers`: installs the packages from tarballs in every set-up that the project promises to support.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readOptions, refuse } from './lib/options.js';
import { root } from './lib/root.js';
import { line, readLines, writePage } from '../test/matrix/page.js';
import { rows } from '../test/matrix/rows.js';
import { runRow } from '../test/matrix/run.js';

const name = 'check:consumers';
const { only = '', write = false } = readOptions(
  name,
  `Usage: pnpm ${name} [options]

Packs all packages, and installs them in every set-up: package managers, run times, versions of TypeScript, frameworks, bundlers. It
needs the registry, and takes about 20 minutes.

  --only TEXT   only set-ups whose name has this in it
  --write       write the results into docs/consumers.md
  --help        this text

Exit codes: 0 all work, 1 one doesn't, 2 wrong usage.`,
  { only: { type: 'string' }, write: { type: 'boolean' } },
);

const wanted = rows.filter((row) => row.name.toLowerCase().includes(only.toLowerCase()));
if (wanted.length === 0) refuse(name, `No set-up has ${JSON.stringify(only)} in its name.`);

const dir = mkdtempSync(join(tmpdir(), 'consumers-'));
try {
  const packed = execFileSync(process.execPath, ['scripts/pack.js', '--out', join(dir, 'packed')], {
    cwd: root,
    encoding: 'utf8',
  });
  const { version, tarballs } = JSON.parse(packed);
  const page = join(root, 'docs/consumers.md');
  const lines = readLines(readFileSync(page, 'utf8'));
  for (const row of wanted) {
    const result = runRow(row, join(dir, 'consumer'), tarballs);
    lines.set(row.name, line({ name: row.name, version, ...result }));
    console.log(`${result.outcome}: ${row.name}${result.says === undefined ? '' : `\n${result.says}`}`);
    if (result.outcome === 'fails') process.exitCode = 1;
    // After each, so that a run that is stopped keeps what it found.
    if (write) await writeFormatted(page, writePage(rows.map((one) => lines.get(one.name) ?? notYet(one))));
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}

function notYet(row) {
  return line({ name: row.name, outcome: 'not tried', says: 'no run yet' });
}

async function writeFormatted(file, text) {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
