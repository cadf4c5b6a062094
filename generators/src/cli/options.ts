import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formats, type Format } from '../diagnostics/format.ts';
import { likely } from '../diagnostics/likely.ts';
import { UsageError } from './usage-error.ts';
import { isOutputName, outputNames, type OutputName } from '../pipeline.ts';

export interface Options {
  /** Compare only: write nothing, and fail when something would be written. */
  readonly check: boolean;
  readonly watch: boolean;
  /** The folder of the spec, as it was given. */
  readonly spec: string;
  /** The folder that holds a folder for each package. */
  readonly out: string;
  readonly only: readonly OutputName[];
  readonly format: Format;
}

export const usage = `Usage: pnpm generate [options]

  --spec DIR       the folder of the spec (spec)
  --out DIR        the folder that the packages' generated parts go to (packages)
  --only a,b       only these outputs: ${outputNames.join(', ')}
  --check          write nothing; exit 1 when a file is not what would be generated
  --watch          go on, and generate again whenever the spec changes
  --format F       how problems are told: ${formats.join(', ')} (pretty)
  --help           this text

Exit codes: 0 done, 1 the spec or the outputs are at fault, 2 wrong usage.`;

/** Throws a UsageError that says what is wrong and what would be right. */
export function readOptions(args: readonly string[]): Options | 'help' {
  const { values } = parse(args);
  if (values.help) return 'help';
  if (values.check && values.watch) throw new UsageError('--check and --watch exclude each other.');
  const only = values.only?.split(',').map((name) => name.trim());
  return {
    check: values.check ?? false,
    watch: values.watch ?? false,
    spec: values.spec ?? 'spec',
    out: resolve(values.out ?? 'packages'),
    only: [...new Set(only?.map((name) => oneOf(name, isOutputName, outputNames, '--only')) ?? outputNames)],
    format: oneOf(values.format ?? 'pretty', isFormat, formats, '--format'),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        check: { type: 'boolean' },
        watch: { type: 'boolean' },
        spec: { type: 'string' },
        out: { type: 'string' },
        only: { type: 'string' },
        format: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ', 1)[0]! + '.' : String(error));
  }
}

function oneOf<T extends string>(value: string, is: (value: string) => value is T, known: readonly T[], option: string): T {
  if (is(value)) return value;
  const near = likely(value, known);
  throw new UsageError(`${option} doesn't know ${value}${near ? `; did you mean ${near}?` : ''} It takes: ${known.join(', ')}.`);
}

function isFormat(name: string): name is Format {
  return formats.some((format) => format === name);
}
