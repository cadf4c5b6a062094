import { parseArgs } from 'node:util';
import { diffFormats, type DiffFormat } from '../diff/format/formats.ts';
import { acceptedFile } from './accepted-file.ts';
import { asksForHelp, help } from './arguments.ts';
import { oneOf } from './choice.ts';
import { callOf } from '../calls.ts';
import { defaultSpec } from './project.ts';
import { UsageError } from './usage-error.ts';

export interface DiffOptions {
  /** A revision, a folder, a tarball or a published version, as given. */
  readonly base: string;
  /** What is compared with the base; undefined for the spec in the folder. */
  readonly head: string | undefined;
  /** The folder of the spec, as given. */
  readonly spec: string;
  readonly format: DiffFormat;
  /** The least severe impact that makes the command fail. */
  readonly failOn: FailOn | undefined;
}

const failures = ['breaking', 'behavior'] as const;
type FailOn = (typeof failures)[number];

export const diffUsage = `Usage: ${callOf('spec:diff')} [BASE] [options]

Shows what has changed in the protocol since BASE, what breaks for whom, and what the next version must be.

  BASE            a git revision; a folder with a spec; a tarball of the package with the schemas or the spec; npm:VERSION
                  for a published one. Where a revision and a folder have the name, it is the folder (HEAD)
  BASE..HEAD      the same for both sides: what has changed from one revision to another
  --spec DIR      the folder of the spec (${defaultSpec})
  --format F      ${diffFormats.join(', ')} (pretty)
  --fail-on KIND  exit 1 when there are changes of this kind or worse: ${failures.join(', ')}
  --help          this text

Changes that ${acceptedFile} lists beside the folder of the spec don't make it fail. Each entry has the kind of the change, where
it is, the reason, and the version until which it counts as accepted.

Exit codes: 0 done, whether there are changes or not, 1 one of the two specs is at fault, or --fail-on applies, 2 wrong usage.`;

const text = { type: 'string' } as const;
const options = { spec: text, format: text, 'fail-on': text, ...help } as const;

/** Throws a UsageError that says what is wrong and how to fix it. */
export function readDiffOptions(args: readonly string[]): DiffOptions | 'help' {
  if (asksForHelp(args, options, true)) return 'help';
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [given = 'HEAD', ...others] = positionals;
  const [, base = given, head] = /^([^/\\]+?)\.\.([^./\\].*)$/.exec(given) ?? [];
  if (others.length > 0) throw new UsageError(`There can be only one base: leave out ${others.join(' ')}.`);
  if (base === '') throw new UsageError(`BASE can't be ${JSON.stringify(base)}.`);
  const { spec = defaultSpec, format = 'pretty', 'fail-on': failOn } = values;
  return {
    base,
    head,
    spec,
    format: oneOf(format, diffFormats, '--format'),
    failOn: failOn === undefined ? undefined : oneOf(failOn, failures, '--fail-on'),
  };
}
