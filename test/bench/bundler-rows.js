// The sizes that `pnpm check:consumers --write` has recorded: building with each bundler again would take minutes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.js';
import { groups } from './groups.js';
import { ours, row } from './row.js';

/** A row for each set-up with a size in the table of docs/consumers.md. */
export function bundlerRows(page = readFileSync(join(root, 'docs/consumers.md'), 'utf8')) {
  return [...page.matchAll(/^\| (\S[^|]*?) *\|[^|]*\| ([\d.]+) KB *\|$/gm)].map(([, name, size]) =>
    row(groups.bundlers, name, { [ours]: Number(size) }),
  );
}
