import { relative, resolve } from 'node:path';
import { diff } from '../diff/diff.ts';
import { write } from '../diff/format/formats.ts';
import { locator } from '../diff/locate.ts';
import { report } from '../diff/report.ts';
import { compile, type Compiled, type Faulty } from '../pipeline.ts';
import { openBase, type Base } from './base.ts';
import { runCommand } from './command.ts';
import { diffUsage, readDiffOptions, type DiffOptions } from './diff-options.ts';
import { problemsText } from './problems-text.ts';
import { openSpec } from './spec-folder.ts';
import { packagesVersion } from './version.ts';

/** `spec:diff`: tells how the protocol differs from that of a revision or a folder; gives the exit code. */
export function specDiff(args: readonly string[]): Promise<number> {
  return runCommand({ name: 'spec:diff', usage: diffUsage, read: readDiffOptions, run: compareAndTell }, args);
}

async function compareAndTell(options: DiffOptions): Promise<number> {
  const specDir = await openSpec(options.spec);
  const base = await openBase(options.base, specDir);
  try {
    const [before, after] = [await compile(base.dir), await compile(specDir)];
    if (after.kind === 'faulty') return tellFaulty(after, shown(specDir), 'The spec has faults: fix it first.', options);
    if (before.kind === 'faulty') {
      const hint = `The spec of ${options.base} can't be read by today's rules; the spec language may have changed since.`;
      return tellFaulty(before, base.label, hint, options);
    }
    return await tellChanges(before, after, base, options);
  } finally {
    await base.close();
  }
}

async function tellChanges(before: Compiled, after: Compiled, base: Base, { spec, format }: DiffOptions): Promise<number> {
  const locate = locator(after.spec);
  const changes = diff(before.model.protocol, after.model.protocol, (address) => {
    const place = locate(address);
    return place && { ...place, file: [shown(resolve(spec)), place.file].filter(Boolean).join('/') };
  });
  const packages = await packagesVersion();
  if (packages.kind === 'broken') {
    console.error(`${shown(packages.file)} can't be read as JSON, so there is no version to follow. Fix it first.`);
    return 1;
  }
  console.log(write(report(base.label, changes, packages.version), format));
  return 0;
}

function tellFaulty(faulty: Faulty, folder: string, hint: string, { format }: DiffOptions): number {
  const isJson = format === 'json';
  const text = problemsText(faulty, isJson ? 'json' : 'pretty', folder);
  (isJson ? console.log : console.error)(text);
  console.error(hint);
  return 1;
}

function shown(dir: string): string {
  return relative('', dir).replaceAll('\\', '/');
}
