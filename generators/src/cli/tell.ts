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
import { callOf } from './project.ts';

// What a run reports to people, and its exit code.

/** `news` lists what has changed in the facts, a line for each change. */
export function tell(outcome: Generated, options: GenerateOptions, news: readonly string[] = []): number {
  // A program that reads the output always gets JSON. Everything else is for people.
  if (options.format === 'json' && outcome.kind !== 'faulty') console.log('[]');
  switch (outcome.kind) {
    case 'faulty':
      return tellProblems(outcome, options);
    case 'barred-folder':
      console.error(
        `${outcome.dir} can't be a folder: there is a file at it or on the way to it.\n` +
          'Move the file, or name another folder with --out. Nothing was written.',
      );
      return 1;
    case 'broken-manifest':
      console.error(
        `${shown(outcome.file, options)} can't be read; a merge may have left its marks in it.\n` +
          'Take either side of the merge and generate again. Nothing was written.',
      );
      return 1;
    case 'plan':
      return tellPlan(outcome, options, news);
  }
}

export function tellUpToDate({ format }: GenerateOptions): number {
  console.log(format === 'json' ? '[]' : 'Up to date.');
  return 0;
}

/** Without its handwritten files, a folder with outputs isn't a package. */
export function tellLacking(files: readonly string[], options: GenerateOptions): number {
  if (options.format === 'json') console.log('[]');
  const paths = files.map((file) => `  ${shown(file, options)}`);
  console.error(
    ['These files of the packages are missing, and the generator does not write them:', ...paths].join('\n') +
      '\nGet them back with `git checkout -- packages pnpm-lock.yaml`, or write those of a new package. Nothing was written.',
  );
  return 1;
}

export function tellProblems(faulty: Faulty, { spec, format }: LintOptions): number {
  const folder = relative('', resolve(spec)).replaceAll('\\', '/');
  const text = problemsText(faulty, format, folder);
  (format === 'json' ? console.log : console.error)(text);
  return 1;
}

/** Documents that gateways would reject. Their problems have a location in the document, not in the spec. */
export function tellRefused(refused: readonly Refused[], { format }: LintOptions): number {
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

function tellPlan(plan: Plan, options: GenerateOptions, news: readonly string[]): number {
  if (plan.foreign.length > 0) {
    const paths = plan.foreign.map((file) => `  ${shown(file, options)}`);
    console.error(
      ['The output belongs where these files are, and the generator did not write them:', ...paths].join('\n') +
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
      `${summary(plan, options).join('\n')}\nNot what the spec says. Run \`${callOf('generate')}\` and commit the result.`,
    );
    return 1;
  }
  say([...news, ...summary(plan, options)].join('\n'));
  return 0;
}

function shown(file: string, { out }: GenerateOptions): string {
  return visible(relative('', resolve(out, file)));
}
