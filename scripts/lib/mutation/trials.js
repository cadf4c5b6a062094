import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Tests } from './tests.js';

/** Long enough for all tests. A limit is needed, because a broken program may never end. */
const hour = 3_600_000;

/** Breaks a copy of the project and finds out whether a test fails. */
export class Trials {
  #project;
  #tests;
  #before;

  constructor(project) {
    this.#project = project;
    this.#tests = new Tests(project);
    // The outputs of the unbroken project, for comparison.
    if (this.#run('scripts/generate.js').status !== 0) throw new Error('`pnpm generate` fails before anything is broken.');
    this.#before = this.#outputs();
  }

  /**
   * Returns what notices a mutant in `by`: `pnpm generate` or a test. If nothing does, `changed` lists the outputs that differ:
   * then only a review of the committed packages would notice it. Undefined if the mutant doesn't compile.
   */
  run(mutant) {
    const file = join(this.#project, mutant.file);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.slice(0, mutant.start) + mutant.to + text.slice(mutant.end));
    try {
      return this.#outcome(mutant);
    } finally {
      writeFileSync(file, text);
    }
  }

  #outcome({ file }) {
    const tsc = 'node_modules/typescript/bin/tsc';
    const [folder] = file.split('/src/');
    if (this.#run(tsc, '--noEmit', '-p', folder).status !== 0) return undefined;
    if (this.#run('scripts/generate.js').status !== 0) return { by: '`pnpm generate`' };
    const after = this.#outputs();
    const changed = [...new Set([...this.#before.keys(), ...after.keys()])].filter(
      (path) => this.#before.get(path) !== after.get(path),
    );
    for (const tests of this.#tests.stages({ file, changed })) {
      const by = this.#failing(tests);
      if (by !== undefined) return { by, changed };
    }
    return { by: undefined, changed };
  }

  /** The first of some tests that fails; undefined if none fails. Each configuration runs those that belong to it. */
  #failing(tests) {
    for (const config of ['vitest.config.ts', 'vitest.programs.config.ts']) {
      const by = this.#failingIn(config, tests);
      if (by !== undefined) return by;
    }
    return undefined;
  }

  #failingIn(config, tests) {
    const report = join(this.#project, '.mutation-report.json');
    rmSync(report, { force: true });
    // A test that is late because the machine is busy has noticed nothing.
    const patience = ['--testTimeout=600000', '--hookTimeout=600000'];
    const options = [...patience, '--bail=1', '--passWithNoTests', '--reporter=json', `--outputFile=${report}`];
    const { status, stderr } = this.#run('node_modules/vitest/vitest.mjs', 'run', `--config=${config}`, ...tests, ...options);
    if (status === 0) return undefined;
    if (status === null) return 'a test that does not end';
    if (!existsSync(report)) throw new Error(`The tests didn't run:\n${stderr}`);
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = testResults.find((one) => one.status === 'failed');
    const title = failed?.assertionResults.find((one) => one.status === 'failed')?.fullName;
    return [relative(this.#project, failed?.name ?? ''), title].filter(Boolean).join(' › ');
  }

  /** The outputs with their hashes. */
  #outputs() {
    const { files } = JSON.parse(readFileSync(join(this.#project, 'packages/.generated.json'), 'utf8'));
    return new Map(Object.entries(files));
  }

  #run(script, ...args) {
    return spawnSync(process.execPath, [script, ...args], {
      cwd: this.#project,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      timeout: hour,
    });
  }
}
