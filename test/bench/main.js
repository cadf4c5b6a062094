// `pnpm bench`: all measurements, beside their budgets. With `--write` they also become a page of the docs. A budget that is
// missed is reported, and is no failure of the run.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { buildGenerators } from '../../scripts/lib/build.js';
import { readOptions } from '../../scripts/lib/options.js';
import { root } from '../../scripts/lib/root.js';
import { Stop } from './stop.js';
import { bundlerRows } from './bundler-rows.js';
import { line, summary } from './told.js';

const usage = `Usage: pnpm bench [options]

Measures the validators, \`pnpm generate\` and the sandbox, beside other libraries and the budgets.

  --write   make docs/benchmarks.md of it, too
  --help    this text

Exit codes: 0 done, 1 nothing could be measured, 2 wrong usage.`;
const { write: isToWrite = false } = readOptions('bench', usage, { write: { type: 'boolean' } });
await buildGenerators();
// They import what has just been built.
const { measureValidators } = await import('./validators/run.js');
const { generateRows } = await import('./generate-rows.js');
const { sandboxRows } = await import('./sandbox-rows.js');

try {
  await run();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run() {
  console.log('This takes about three minutes; other work on the machine makes the numbers worse.\n');
  const tell = (row) => console.log(line(row));
  const rows = await measureValidators(tell);
  const bundled = bundlerRows();
  bundled.forEach(tell);
  const generating = await generateRows();
  generating.forEach(tell);
  const playing = await sandboxRows();
  playing.forEach(tell);
  rows.push(...bundled, ...generating, ...playing);
  console.log(`\n${summary(rows)}`);
  if (!isToWrite) return;
  const { toPage } = await import('./page.js');
  const { path, text } = await toPage(rows);
  writeFileSync(path, text);
  console.log(`Wrote ${relative(root, path)}.`);
}
