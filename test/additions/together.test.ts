import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { root } from '../support/paths.ts';
import { runNode } from '../support/run.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { tempDir } from '../support/temp.ts';
import { filesIn } from '../support/tree.ts';
import { add, additionNames } from './contributing.ts';

// A new fact changes only YAML. To prove it, this makes every addition of CONTRIBUTING.md in a copy of the project, and runs its tests.

/** The folders of tests that compile frozen specs. Most of these tests don't use today's spec. */
const onFrozenSpecs = [
  'additions',
  'architecture',
  'cli',
  'diagnostics',
  'diff',
  'docs',
  'escaping',
  'mistakes',
  'problems',
  'write',
];

/** What a test contains if it uses today's spec, its outputs, or a package that imports them. */
const ofToday =
  /'today'|facts\/(?!out\/(generated|markdown)\.ts)|generated\('\w+'\)|pages\(\)|support\/documents|packages\/(?!runtime\/)\w+\/(?!package\.json)/;

/** The tests that compare the outputs with numbers counted by hand, all from one file. */
const counts = /^test\/facts\/counts[-\w]*\.test\.ts$/;

interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

test('all additions of CONTRIBUTING.md together make only the tests of counts fail', { timeout: 3_600_000 }, async () => {
  const project = await projectCopy();
  add(new SpecCopy('today', join(project, 'spec')), ...additionNames);
  expect(await runNode(['scripts/generate.js'], project)).toMatchObject({ code: 0, stderr: '' });

  const { testResults, numPassedTests } = await testReport(project);

  const red = testResults.filter(({ status }) => status !== 'passed');
  const others = red.filter(({ name }) => !counts.test(fileIn(project, name)));
  const failures = others.flatMap(({ name, message, assertionResults }) =>
    [message, ...assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName)]
      .filter((what) => what !== '')
      .map((what) => `${fileIn(project, name)}: ${what}`),
  );
  expect(failures).toEqual([]);
  expect(red).not.toEqual([]);
  expect(numPassedTests).toBeGreaterThan(1000);
});

test("most tests in the folders on frozen specs don't use today's spec, so they are not run again", () => {
  expect(skippedTests()).toContain('test/cli/up-to-date.test.ts');
  expect(skippedTests()).not.toContain('test/docs/asked.test.ts');
});

/** The tests on frozen specs alone. */
function skippedTests(): string[] {
  const files = onFrozenSpecs.flatMap((folder) => filesIn(join(root, 'test', folder)).map((file) => `test/${folder}/${file}`));
  const tests = files.filter((file) => file.endsWith('.test.ts'));
  return tests.filter((file) => file.startsWith('test/additions/') || !ofToday.test(readFileSync(join(root, file), 'utf8')));
}

async function projectCopy(): Promise<string> {
  const { copyProject } = await import(pathToFileURL(join(root, 'scripts/lib/project-copy.js')).href);
  return copyProject(tempDir('project'));
}

/** Runs the tests of a project, except those on frozen specs alone. */
async function testReport(project: string): Promise<Report> {
  const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
  const file = join(tempDir('report'), 'report.json');
  const skipped = skippedTests().flatMap((file) => ['--exclude', file]);
  // The inner run must not inherit the settings of this run, except the number of workers.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST(?!_MAX_WORKERS$)|NODE_ENV$|TEST$)/.test(name)),
  );
  await runNode([vitest, 'run', '--reporter=json', `--outputFile=${file}`, ...skipped], project, env);
  const report: Report = JSON.parse(readFileSync(file, 'utf8'));
  return report;
}

function fileIn(project: string, path: string): string {
  return relative(project, path).replaceAll('\\', '/');
}
