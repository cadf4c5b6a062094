import { isAbsolute, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formats, type DiagnosticFormat } from '../diagnostics/format.ts';
import { outputNames, type OutputName } from '../emit/emitters.ts';
import { asksForHelp, help } from './arguments.ts';
import { oneOf } from './choice.ts';
import { callOf } from '../calls.ts';
import { defaultOut, defaultSpec } from './project.ts';
import { UsageError } from './usage-error.ts';

export interface GenerateOptions {
  /** Only compare: write nothing, and fail if something would be written. */
  readonly check: boolean;
  readonly watch: boolean;
  /** The folder of the spec, as it was given. */
  readonly spec: string;
  /** The folder that holds a folder for each package. */
  readonly out: string;
  readonly only: readonly OutputName[];
  readonly format: DiagnosticFormat;
  /** Name each file, however many there are. */
  readonly verbose: boolean;
}

export const generateUsage = `Usage: ${callOf('generate')} [options]

  --spec DIR       the folder of the spec (${defaultSpec})
  --out DIR        the folder that the packages' generated parts go to (${defaultOut})
  --only a,b       only these outputs: ${outputNames.join(', ')}
  --check          write nothing; exit 1 when a file is not what would be generated
  --watch          go on, and generate again whenever the spec changes
  --format F       the form of the problems: ${formats.join(', ')} (pretty)
  --verbose        name each file, however many there are
  --help           this text

Exit codes: 0 done, 1 the spec or the outputs are at fault, 2 wrong usage.`;

const options = {
  check: { type: 'boolean' },
  watch: { type: 'boolean' },
  spec: { type: 'string' },
  out: { type: 'string' },
  only: { type: 'string' },
  format: { type: 'string' },
  verbose: { type: 'boolean' },
  ...help,
} as const;

/** Throws a UsageError that says what is wrong and how to fix it. */
export function readGenerateOptions(args: readonly string[]): GenerateOptions | 'help' {
  if (asksForHelp(args, options)) return 'help';
  const {
    check = false,
    watch = false,
    spec = defaultSpec,
    out = defaultOut,
    only,
    format = 'pretty',
    verbose = false,
  } = parseArgs({ args: [...args], options }).values;
  if (check && watch) throw new UsageError('--check and --watch exclude each other: leave out one of them.');
  const inSpec = relative(resolve(spec), resolve(out));
  if (!inSpec.startsWith('..') && !isAbsolute(inSpec)) {
    throw new UsageError(`--out ${out} lies in the spec's folder, where every file is read as spec: name another folder.`);
  }
  const named = only?.split(',').map((name) => oneOf(name.trim(), outputNames, '--only'));
  return {
    check,
    watch,
    spec,
    out: resolve(out),
    only: [...new Set(named ?? outputNames)],
    format: oneOf(format, formats, '--format'),
    verbose,
  };
}
