// `pnpm api`: writes the public declarations of each package into a file for review, or shows how they differ from a revision.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { readOptions, refuse } from './lib/options.js';
import { publishedFolders, readPackage } from './lib/release/metadata.js';
import { root } from './lib/root.js';

const name = 'api';
const {
  check = false,
  since,
  format = 'pretty',
} = readOptions(
  name,
  `Usage: pnpm ${name} [options]

Writes packages/<name>/api.md from the declarations that are packed.

  --check          write nothing; exit 1 when a file differs
  --since BASE     show instead what has changed since a git revision, and what breaks: judged by the type checker
  --format F       of what --since shows: pretty, json (pretty)
  --help           this text

Exit codes: 0 done, 1 a file differs, 2 wrong usage.`,
  { check: { type: 'boolean' }, since: { type: 'string' }, format: { type: 'string' } },
);

if (!['pretty', 'json'].includes(format)) refuse(name, `--format takes pretty or json, not ${JSON.stringify(format)}.`);

// Imported only now, because the TypeScript compiler loads slowly and --help doesn't need it.
if (since === undefined) await report();
else await showChanges();

async function report() {
  const { keepReport } = await import('./lib/api/report.js');
  for (const folder of publishedFolders()) {
    if (readPackage(folder).scripts?.build) execFileSync('npm', ['run', '--silent', 'build'], { cwd: join(root, folder) });
    if (keepReport(folder, check)) continue;
    console[check ? 'error' : 'log'](
      `${folder}/api.md ${check ? `differs from what is packed. Run \`pnpm ${name}\`, and review it.` : 'written.'}`,
    );
    if (check) process.exitCode = 1;
  }
}

async function showChanges() {
  const { apiChanges } = await import('./lib/api/diff.js');
  const changes = apiChanges(since);
  if (format === 'json') console.log(JSON.stringify(changes, null, 2));
  else if (changes.length === 0) console.log('No change.');
  else
    for (const { folder, path, name, impact, says } of changes)
      console.log(`${impact.padEnd(9)} ${folder} ${path} ${name} ${says}.`);
}
