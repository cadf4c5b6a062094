// `pnpm mutate`: breaks the compiler and the runtime at random places, one at a time, and shows which breaks no test notices.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOptions, refuse } from './lib/options.js';
import { copyProject } from './lib/project-copy.js';
import { root } from './lib/root.js';
import { inWords, outcome, summary } from './lib/mutation/report.js';
import { Trials } from './lib/mutation/trials.js';

const name = 'mutate';
const usage = `Usage: pnpm ${name} [options]

Breaks the compiler and the runtime of the validators at random places, one at a time in a copy of the project, and runs the
tests on each break.

  --count NUMBER   how many places (25)
  --seed TEXT      the seed of the random choice (the hash of the last commit)
  --file PATH      only files whose path begins with this, such as generators/src/check
  --most NUMBER    how many breaks may go without a test that notices them (2)
  --help           this text

Exit codes: 0 done, 1 too many breaks go unnoticed, 2 wrong usage.`;

const options = { count: '25', most: '2', file: '', ...readOptions(name, usage, textOptions('count', 'seed', 'file', 'most')) };
for (const option of ['count', 'most']) {
  if (!/^\d{1,4}$/.test(options[option])) refuse(name, `--${option} must be a number, not ${JSON.stringify(options[option])}.`);
}
const count = Number(options.count);
const seed = options.seed ?? execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();

// Imported only now, because Babel loads slowly and --help doesn't need it.
const { drawMutants } = await import('./lib/mutation/draw.js');

console.log(`Seed ${seed}. For each break, tests run until one fails. A break that no test notices takes minutes.\n`);
const dir = realpathSync(mkdtempSync(join(tmpdir(), 'idv-protocol-mutation-')));
try {
  const trials = new Trials(copyProject(dir));
  const results = [];
  for await (const mutant of drawMutants(dir, { seed, file: options.file })) {
    if (results.length === count) break;
    console.log(inWords(mutant));
    const result = trials.run(mutant);
    // A break that doesn't compile doesn't count: no test needs to notice it.
    if (result !== undefined) results.push(result);
    console.log(`  ${outcome(result)}`);
  }
  console.log(`\n${summary(results)}`);
  if (results.filter(({ by }) => by === undefined).length > Number(options.most)) process.exitCode = 1;
} finally {
  rmSync(dir, { recursive: true });
}

function textOptions(...names) {
  return Object.fromEntries(names.map((option) => [option, { type: 'string' }]));
}
