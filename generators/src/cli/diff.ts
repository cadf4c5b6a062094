import { relative, resolve } from 'node:path';
import { diff } from '../diff/diff.ts';
import { write } from '../diff/format/formats.ts';
import { locator, type Locate } from '../diff/locate.ts';
import { report, worstImpact, type DiffReport } from '../diff/report.ts';
import { impacts } from '../diff/verdicts.ts';
import { readAccepted } from './accepted-file.ts';
import { openBase } from './base.ts';
import { runCommand } from './command.ts';
import { diffUsage, readDiffOptions, type DiffOptions } from './diff-options.ts';
import { problemsText } from './problems-text.ts';
import { readSide, type FaultySide, type ComparedSide } from './side.ts';
import { openSpec, scopeOf } from './spec-folder.ts';
import { packagesVersion } from './version.ts';

/** `spec:diff`: reports how the protocol differs from that of a revision or a folder; returns the exit code. */
export function specDiff(args: readonly string[]): Promise<number> {
  return runCommand({ name: 'spec:diff', usage: diffUsage, read: readDiffOptions, run: compareAndReport }, args);
}

async function compareAndReport(options: DiffOptions): Promise<number> {
  const specDir = await openSpec(options.spec);
  const scope = await scopeOf(specDir);
  const base = await openBase(options.base, specDir, scope);
  const head = options.head === undefined ? undefined : await openBase(options.head, specDir, scope).catch(closing(base.close));
  try {
    const present = head ?? { label: shown(specDir), from: { kind: 'spec', dir: specDir } as const };
    const [before, after] = [await readSide(base), await readSide(present)];
    if (after.kind === 'faulty') return reportFaulty(after, 'The spec has problems: fix them first.', options);
    if (before.kind === 'faulty') {
      const hint = `The spec of ${options.base} breaks the present rules; the spec language may have changed since then.`;
      return reportFaulty(before, hint, options);
    }
    return await reportChanges(before, after, specDir, options);
  } finally {
    await Promise.all([base.close(), head?.close()]);
  }
}

async function reportChanges(
  before: ComparedSide,
  after: ComparedSide,
  specDir: string,
  { format, failOn }: DiffOptions,
): Promise<number> {
  const changes = diff(before.protocol, after.protocol, locateIn(after), locateIn(before));
  const packages = await packagesVersion();
  if (packages.kind === 'broken') {
    console.error(`${shown(packages.file)} can't be read as JSON, so the present version is unknown. Fix it first.`);
    return 1;
  }
  const found = report(before.label, changes, packages.version, await readAccepted(specDir));
  console.log(write(found, format));
  return fails(found, failOn) ? 1 : 0;
}

function fails(found: DiffReport, failOn: DiffOptions['failOn']): boolean {
  const worst = worstImpact(found);
  return failOn !== undefined && worst !== undefined && impacts.indexOf(worst) <= impacts.indexOf(failOn);
}

/** Finds places in the files of a side. A published protocol has no files. */
function locateIn({ label, spec }: ComparedSide): Locate {
  if (spec === undefined) return () => undefined;
  const locate = locator(spec);
  return (address) => {
    const place = locate(address);
    return place && { ...place, file: [label, place.file].filter(Boolean).join('/') };
  };
}

function reportFaulty({ faulty, label }: FaultySide, hint: string, { format }: DiffOptions): number {
  const isJson = format === 'json';
  const text = problemsText(faulty, isJson ? 'json' : 'pretty', label);
  (isJson ? console.log : console.error)(text);
  console.error(hint);
  return 1;
}

/** Returns an error handler that calls `close` and throws the error again. */
function closing(close: () => Promise<void>): (error: unknown) => Promise<never> {
  return async (error) => {
    await close();
    throw error;
  };
}

function shown(dir: string): string {
  return relative('', resolve(dir)).replaceAll('\\', '/');
}
