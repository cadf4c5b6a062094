import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';
import { root } from './paths.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder for whatever the tests write. */
    temp: string;
  }
}

/** Compiles the generators once, and gives the run a folder that goes when it ends. */
export default async function setup(project: TestProject): Promise<() => void> {
  const build = pathToFileURL(join(root, 'scripts/lib/build.js')).href;
  await (await import(build)).buildGenerators();
  const temp = realpathSync(mkdtempSync(join(tmpdir(), 'idv-protocol-test-')));
  project.provide('temp', temp);
  return () => rmSync(temp, { recursive: true, force: true });
}
