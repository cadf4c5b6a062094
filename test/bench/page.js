// The results as a page of the docs.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../../scripts/lib/root.js';
import { figure, verdict } from './row.js';
import { summary } from './told.js';

const libraries = ['ajv', 'typebox', 'zod', 'valibot', 'arktype', 'esbuild'];

/** Rows -> Markdown in the project's layout. */
export async function toPage(rows) {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const parts = [
    introduction(rows),
    ...groups.map((group) =>
      section(
        group,
        rows.filter((row) => row.group === group),
      ),
    ),
  ];
  const path = join(root, 'docs/benchmarks.md');
  return { path, text: await format(parts.join('\n\n'), { ...(await resolveConfig(path)), filepath: path }) };
}

function introduction(rows) {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const versions = libraries.map((name) => `${name} ${devDependencies[name]}`).join(', ');
  const missed = rows.filter((row) => verdict(row) === 'missed');
  return `<!-- Written by \`pnpm bench --write\`. Don't edit: measure again. -->

# Benchmarks

What the validators take, beside a check written by hand and beside other libraries with the same rules. The numbers are
ratios, taken in one run, unless a table says otherwise; less is better.

${summary(rows)}${missed.length > 0 ? ` Missed:\n\n${missed.map(missedLine).join('\n')}` : ''}

## How it was measured

On ${availableParallelism()} CPUs, with Node ${process.version.slice(1)} and ${versions}.

- Contenders take turns in batches of about a millisecond, so that whatever slows the machine slows all of them. Of each
  one's 100 batches the 20th percentile counts. Each is called from a loop of its own, with 16 samples in turn.
- The others' schemas are made of the JSON Schemas that this project publishes, by [a converter](../test/bench/validators/schemas),
  so they have the same rules; but they check no advice, which ours returns as notices. Before anything is measured, each has
  to take every valid sample and to refuse every invalid one, and the hand-written check has to give what ours gives, but
  for the turn of a sentence, for about two thousand inputs.
- \`ajv as usual\` is ajv as its guide has it; \`ajv\` has the keywords of this project's generators, at run time, and
  \`ajv, written ahead\` is the code that this one writes to a file, which collects all issues whether asked to or not.`;
}

function missedLine({ group, what, ours, budget }) {
  return `- ${group.title}, ${what}: ${figure(ours)}, and the budget is ${figure(budget)}.`;
}

function section(group, rows) {
  const peers = [...new Set(rows.flatMap((row) => Object.keys(row.peers)))];
  const hasBase = rows.some(({ per }) => per);
  const head = ['', 'ours', 'budget', '', ...(hasBase ? ['1 is'] : []), ...peers];
  const lines = rows.map((row) => [
    row.what,
    `**${figure(row.ours)}**`,
    row.budget === undefined ? '' : figure(row.budget),
    verdict(row) ?? '',
    ...(hasBase ? [row.per ?? ''] : []),
    ...peers.map((name) => (name in row.peers ? figure(row.peers[name]) : '')),
  ]);
  const rule = head.map((_, i) => (i === 0 ? '---' : '---:'));
  const table = [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `## ${group.title}\n\n${group.how}\n\n${table}`;
}
