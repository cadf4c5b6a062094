import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Long enough for all tests; what is broken may run for ever. */
const hour = 3_600_000;

/** Breaks a copy of the project and looks who notices. */
export class Trials {
  #project;
  #before;

  constructor(project) {
    this.#project = project;
    // The first run's only work is to make the outputs comparable.
    if (this.#run('scripts/generate.js').status !== 0) throw new Error('The project has to generate before it is broken.');
    this.#before = this.#outputs();
  }

  /**
   * What notices a mutant, as `by`: `pnpm generate` or a test. Without it, `changed` lists the outputs that are others: only who
   * reads the difference of the committed packages would notice. Undefined for a mutant that doesn't compile.
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
    const [folder, path] = file.split('/src/');
    if (this.#run(tsc, '--noEmit', '-p', folder).status !== 0) return undefined;
    if (this.#run('scripts/generate.js').status !== 0) return { by: '`pnpm generate`' };
    const after = this.#outputs();
    const changed = [...new Set([...this.#before.keys(), ...after.keys()])].filter(
      (path) => this.#before.get(path) !== after.get(path),
    );
    const modules = changed.filter((path) => path.endsWith('.mjs')).map((path) => `packages/${path}`);
    const near = [file, `${folder}/dist/${path.replace(/ts$/, 'js')}`, ...modules];
    // Those that run commands or read the packages import nothing of what is broken. Those that open a browser take longest.
    const far = [...near, 'test/support/run.ts', 'test/support/documents.ts'];
    return { by: this.#failing(near, '--exclude', 'test/{browser,cli,docs}/**') ?? this.#failing(far), changed };
  }

  /** The first test to fail of those that import one of the files; undefined when none fails. */
  #failing(imported, ...options) {
    const report = join(this.#project, '.mutation-report.json');
    rmSync(report, { force: true });
    const args = [
      'related',
      ...imported,
      '--run',
      '--bail=1',
      '--passWithNoTests',
      '--reporter=json',
      `--outputFile=${report}`,
      ...options,
    ];
    const { status, stderr } = this.#run('node_modules/vitest/vitest.mjs', ...args);
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
