import { parseArgs } from 'node:util';
import { likely } from '../diagnostics/likely.ts';
import { diffFormats, type DiffFormat } from '../diff/format/formats.ts';
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
  --spec DIR      the folder of the spec (spec)
  --format F      ${diffFormats.join(', ')} (pretty)
  --help          this text

Exit codes: 0 done, whether there are changes or not, 1 one of the two specs is at fault, 2 wrong usage.`;

/** Throws a UsageError that says what is wrong and what would be right. */
export function readDiffOptions(args: readonly string[]): DiffOptions | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  const [base = 'HEAD', ...others] = positionals;
  if (others.length > 0) throw new UsageError(`One base at a time: ${others.join(' ')} is too much.`);
  if (base === '' || base.startsWith('-')) throw new UsageError(`BASE can't be ${JSON.stringify(base)}.`);
  return { base, spec: values.spec ?? 'spec', format: toFormat(values.format ?? 'pretty') };
}

function toFormat(name: string): DiffFormat {
  const format = diffFormats.find((one) => one === name);
  if (format) return format;
  const near = likely(name, diffFormats);
  throw new UsageError(
    `--format doesn't know ${name}${near === undefined ? '.' : `; did you mean ${near}?`} It takes: ${diffFormats.join(', ')}.`,
  );
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { spec: { type: 'string' }, format: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ', 1)[0]! + '.' : String(error));
  }
}
