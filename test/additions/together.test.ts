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

// A new fact is YAML alone. The tests of another project, which has every addition that CONTRIBUTING.md shows, show it.

/** The folders of tests that compile frozen specs. What is in today's spec doesn't matter to most of them. */
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

/** What a test contains if it looks at today's spec, at its outputs, or at a package that imports them. */
const ofToday =
  /'today'|facts\/(?!out\/(generated|markdown)\.ts)|generated\('\w+'\)|pages\(\)|support\/documents|packages\/(?!runtime\/)\w+\/(?!package\.json)/;

/** The tests that hold the outputs to figures counted by hand, all of them from one file. */
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

test('every addition of CONTRIBUTING.md together turns nothing red but the counts', { timeout: 3_600_000 }, async () => {
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

test('most tests in the folders on frozen specs look at nothing of today, so they are not run again', () => {
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

/** The report of a project's tests, without those on frozen specs. */
async function testReport(project: string): Promise<Report> {
  const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
  const file = join(tempDir('report'), 'report.json');
  const skipped = skippedTests().flatMap((file) => ['--exclude', file]);
  // The settings of this run are not for the other one, but for how much of the machine they take.
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
