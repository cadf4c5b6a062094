import { compile, refusedByGateways } from '../pipeline.ts';
import { runCommand } from './command.ts';
import { lintUsage, readLintOptions, type LintOptions } from './lint-options.ts';
import { openSpec } from './spec-folder.ts';
import { reportProblems, reportRefused } from './report.ts';

/** `spec:lint`: reports every problem of the spec and of the generated documents, and returns the exit code. Writes no file. */
export function lint(args: readonly string[]): Promise<number> {
  return runCommand({ name: 'spec:lint', usage: lintUsage, read: readLintOptions, run: lintAndReport }, args);
}

async function lintAndReport(options: LintOptions): Promise<number> {
  const compiled = await compile(await openSpec(options.spec));
  if (compiled.kind === 'faulty') return reportProblems(compiled, options);
  const refused = await refusedByGateways(compiled.model);
  if (refused.length > 0) return reportRefused(refused, options);
  console.log(options.format === 'json' ? '[]' : 'No problems.');
  return 0;
}
