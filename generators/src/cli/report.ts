import { relative, resolve } from 'node:path';
import { visible } from '../diagnostics/hidden.ts';
import type { Refused } from '../emit/openapi/refused.ts';
import { refusalInWords } from '../gateways/lint/lint.ts';
import type { Faulty, Generated } from '../pipeline.ts';
import { isUpToDate, type Plan } from '../write/plan.ts';
import type { GenerateOptions } from './generate-options.ts';
import type { LintOptions } from './lint-options.ts';
import { problemsText } from './problems-text.ts';
import { summary } from './summary.ts';
import { callOf } from '../calls.ts';

// Prints the result of a run, and returns the exit code.

/** `news` are the lines about facts that have changed. */
export function reportOutcome(outcome: Generated, options: GenerateOptions, news: readonly string[] = []): number {
  // With JSON, stdout is always JSON. The messages go to stderr.
  if (options.format === 'json' && outcome.kind !== 'faulty') console.log('[]');
  switch (outcome.kind) {
    case 'faulty':
      return reportProblems(outcome, options);
    case 'barred-folder':
      console.error(
        `${outcome.dir} can't be a folder: there is a file at this path or above it.\n` +
          'Move the file, or name another folder with --out. Nothing was written.',
      );
      return 1;
    case 'broken-manifest':
      console.error(
        `${shown(outcome.file, options)} can't be read; it may contain conflict markers of a merge.\n` +
          'Keep either side of the merge and generate again. Nothing was written.',
      );
      return 1;
    case 'plan':
      return reportPlan(outcome, options, news);
  }
}

export function reportUpToDate({ format }: GenerateOptions): number {
  console.log(format === 'json' ? '[]' : 'Up to date.');
  return 0;
}

/** Reports missing hand-written files: without them, a folder with generated files isn't a package. */
export function reportLacking(files: readonly string[], options: GenerateOptions): number {
  if (options.format === 'json') console.log('[]');
  const paths = files.map((file) => `  ${shown(file, options)}`);
  console.error(
    ['These files of the packages are missing, and the generator does not write them:', ...paths].join('\n') +
      '\nRestore them with `git checkout -- packages pnpm-lock.yaml`, or write those of a new package. Nothing was written.',
  );
  return 1;
}

export function reportProblems(faulty: Faulty, { spec, format }: LintOptions): number {
  const folder = relative('', resolve(spec)).replaceAll('\\', '/');
  const text = problemsText(faulty, format, folder);
  (format === 'json' ? console.log : console.error)(text);
  return 1;
}

/** Reports documents that gateways would reject. The places are in the documents, not in the spec. */
export function reportRefused(refused: readonly Refused[], { format }: LintOptions): number {
  const lines = refused.map(({ document, refusal }) => visible(refusalInWords(document, refusal)));
  if (format === 'json')
    console.log(
      JSON.stringify(
        refused.map(({ document, refusal }) => ({ document, ...refusal })),
        null,
        2,
      ),
    );
  else if (format === 'github') console.error(lines.map((line) => `::error::${line.replaceAll('%', '%25')}`).join('\n'));
  else console.error([...lines, '', `${lines.length} ${lines.length === 1 ? 'problem' : 'problems'}.`].join('\n'));
  return 1;
}

function reportPlan(plan: Plan, options: GenerateOptions, news: readonly string[]): number {
  if (plan.foreign.length > 0) {
    const paths = plan.foreign.map((file) => `  ${shown(file, options)}`);
    console.error(
      ['These files are in the place of outputs, and the generator did not write them:', ...paths].join('\n') +
        '\nMove or remove them, then generate again. Nothing was written.',
    );
    return 1;
  }
  const say = options.format === 'json' ? console.error : console.log;
  if (isUpToDate(plan)) {
    if (options.format !== 'json') console.log('Up to date.');
    return 0;
  }
  if (options.check) {
    console.error(
      `${summary(plan, options).join('\n')}\nThe outputs don't match the spec. Run \`${callOf('generate')}\` and commit the result.`,
    );
    return 1;
  }
  say([...news, ...summary(plan, options)].join('\n'));
  return 0;
}

function shown(file: string, { out }: GenerateOptions): string {
  return visible(relative('', resolve(out, file)));
}
