// Finds out, without running them, which tests can notice a broken file, and in which order to run them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** So many tests are run first. One of them usually fails. */
const first = 10;

/** What a test reaches if it starts other programs, such as the commands of the compiler. */
const programs = 'programs';
const browser = 'a browser';

/** The tests of a project, and how they are connected with its files. */
export class Tests {
  #project;
  #links = new Map();
  #tests;

  constructor(project) {
    this.#project = project;
    const files = readdirSync(join(project, 'test'), { recursive: true, encoding: 'utf8' });
    this.#tests = files.filter((file) => file.endsWith('.test.ts')).map((file) => `test/${file.replaceAll('\\', '/')}`);
  }

  /** Groups of tests that can notice a break in `file`, those that fail soonest first. `changed` lists the outputs that differ. */
  stages({ file, changed }) {
    const broken = new Set([file, ...changed.map(packageOf)]);
    const all = this.#tests.map((test) => ({ test, ...this.#reached(test, broken) }));
    const near = all.filter(({ steps }) => steps !== undefined).sort((a, b) => a.steps - b.steps);
    const quick = near.filter(({ startsPrograms }) => !startsPrograms);
    const slow = all.filter(({ startsPrograms, inBrowser }) => startsPrograms && !inBrowser);
    const folders = foldersOf(file);
    const [own, others] = [true, false].map((isOwn) => slow.filter(({ test }) => isOwn === folders.includes(foldersOf(test)[0])));
    // Pages in a browser are the slowest, and differ only if their files do.
    const pages = changed.some((path) => packageOf(path) === 'packages/docs') ? all.filter(({ inBrowser }) => inBrowser) : [];
    const stages = [quick.slice(0, first), own, quick.slice(first), pages, others];
    return stages.map((stage) => stage.map(({ test }) => test)).filter((stage) => stage.length > 0);
  }

  /** How many imports lead from a test to something broken; undefined if none do. And what else it reaches. */
  #reached(test, broken) {
    const steps = new Map([[test, 0]]);
    let found;
    // The loop goes on to the files that are added meanwhile.
    for (const [file, step] of steps) {
      if (broken.has(file)) found ??= step;
      for (const other of this.#linksOf(file)) if (!steps.has(other)) steps.set(other, step + 1);
    }
    return { steps: found, startsPrograms: steps.has(programs) || steps.has(browser), inBrowser: steps.has(browser) };
  }

  #linksOf(file) {
    if (!this.#links.has(file)) this.#links.set(file, this.#readLinks(file));
    return this.#links.get(file);
  }

  #readLinks(file) {
    const path = join(this.#project, file);
    if (!/\.[jt]s$/.test(file) || !existsSync(path)) return [];
    const text = readFileSync(path, 'utf8');
    const imported = [...text.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(([, name]) =>
      sourceOf(posix.join(posix.dirname(file), name)),
    );
    if (!file.startsWith('test/')) return imported;
    const named = [...text.matchAll(/(?:packages|@[\w-]+)\/(\w+)/g)].map(([, name]) => `packages/${name}`);
    return [
      ...imported,
      ...named,
      ...(/'node:child_process'|scripts\//.test(text) ? [programs] : []),
      ...(text.includes("'playwright-core'") ? [browser] : []),
    ];
  }
}

/** A compiled module -> its source. */
function sourceOf(path) {
  return path.replace(/^((?:generators|packages\/runtime)\/)dist\/(.*)\.js$/, '$1src/$2.ts');
}

/** `emit` and `docs` of a source in generators/src/emit/docs, and `docs` of a test in test/docs. */
function foldersOf(path) {
  return path
    .replace(/^(?:test|.*\/src)\//, '')
    .split('/')
    .slice(0, -1);
}

/** An output, relative to the folder of the packages -> its package. */
function packageOf(path) {
  return `packages/${path.split('/', 1)[0]}`;
}
