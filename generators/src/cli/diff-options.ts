import { parseArgs } from 'node:util';
import { diffFormats, type DiffFormat } from '../diff/format/formats.ts';
import { asksForHelp, help } from './arguments.ts';
import { oneOf } from './choice.ts';
import { defaultSpec } from './project.ts';
import { UsageError } from './usage-error.ts';

export interface DiffOptions {
  /** A revision or a folder, as it was given. */
  readonly base: string;
  /** The folder of the spec, as it was given. */
  readonly spec: string;
  readonly format: DiffFormat;
}

export const diffUsage = `Usage: pnpm spec:diff [BASE] [options]

Tells what has changed in the protocol since BASE, what breaks for whom, and which version that asks for.

  BASE            a git revision, or a folder with a spec; where both have the name, it is the folder (HEAD)
  --spec DIR      the folder of the spec (${defaultSpec})
  --format F      ${diffFormats.join(', ')} (pretty)
  --help          this text

Exit codes: 0 done, whether there are changes or not, 1 one of the two specs is at fault, 2 wrong usage.`;

const options = { spec: { type: 'string' }, format: { type: 'string' }, ...help } as const;

/** Throws a UsageError that says what is wrong and what would be right. */
export function readDiffOptions(args: readonly string[]): DiffOptions | 'help' {
  if (asksForHelp(args, options, true)) return 'help';
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [base = 'HEAD', ...others] = positionals;
  if (others.length > 0) throw new UsageError(`One base at a time: ${others.join(' ')} is too much.`);
  if (base === '') throw new UsageError(`BASE can't be ${JSON.stringify(base)}.`);
  const { spec = defaultSpec, format = 'pretty' } = values;
  return { base, spec, format: oneOf(format, diffFormats, '--format') };
}
