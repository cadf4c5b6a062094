// `pnpm release:check`: checks that the files in .changes cover the changes that the comparisons find.
import { readOptions } from './lib/options.js';
import { changesFolder, greatest, readChanges, suffices } from './lib/release/changes.js';
import { differences, lastRelease } from './lib/release/needs.js';

const name = 'release:check';
const { since = lastRelease() } = readOptions(
  name,
  `Usage: pnpm ${name} [options]

Compares the spec and the public declarations with a revision, and checks that a file in ${changesFolder} asks for as much.

  --since BASE   a git revision (the last release)
  --help         this text

Exit codes: 0 the files suffice, 1 one is missing or asks for too little, 2 wrong usage.`,
  { since: { type: 'string' } },
);

if (since === undefined) console.log('There is no release to compare with yet.');
else check(since);

function check(base) {
  const { spec, api, needed } = differences(base);
  const bump = greatest(readChanges().map((change) => change.bump));
  const worst = [...spec.changes, ...api].filter(({ impact }) => impact !== 'text').slice(0, 10);
  for (const { impact, spots, name: exported, says } of worst) console.log(`${impact}: ${exported ?? spots[0].where}: ${says}`);
  if (suffices(bump, needed))
    return console.log(
      needed === undefined ? 'Nothing has changed for users.' : `A ${bump} change is on record, and ${needed} is needed.`,
    );
  const found = bump === undefined ? 'there is none' : `they say ${bump}`;
  console.error(
    `The changes since ${base} need a file in ${changesFolder} with "bump: ${needed}"; ${found}. ${changesFolder}/README.md has an example.`,
  );
  process.exitCode = 1;
}
