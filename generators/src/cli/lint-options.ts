import { parseArgs } from 'node:util';
import { formats, type DiagnosticFormat } from '../diagnostics/format.ts';
import { asksForHelp, help } from './arguments.ts';
import { oneOf } from './choice.ts';
import { callOf } from '../calls.ts';
import { defaultSpec } from './project.ts';

export interface LintOptions {
  /** The folder of the spec, as given. */
  readonly spec: string;
  readonly format: DiagnosticFormat;
}

export const lintUsage = `Usage: ${callOf('spec:lint')} [options]

Reports every problem of the spec and of the documents made of it as gateways take them, and writes nothing.

  --spec DIR       the folder of the spec (${defaultSpec})
  --format F       the form of the problems: ${formats.join(', ')} (pretty)
  --help           this text

Exit codes: 0 no problems, 1 problems, 2 wrong usage.`;

const options = { spec: { type: 'string' }, format: { type: 'string' }, ...help } as const;

/** Throws a UsageError that says what is wrong and how to fix it. */
export function readLintOptions(args: readonly string[]): LintOptions | 'help' {
  if (asksForHelp(args, options)) return 'help';
  const { spec = defaultSpec, format = 'pretty' } = parseArgs({ args: [...args], options }).values;
  return { spec, format: oneOf(format, formats, '--format') };
}
