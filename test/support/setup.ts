import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';
import { root } from './paths.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder for files that the tests write. */
    temp: string;
  }
}

/** Builds the generators and the hand-written packages if needed, and creates a folder for the run, which is removed at its end. */
export default async function setup(project: TestProject): Promise<() => void> {
  const script = (name: string) => import(pathToFileURL(join(root, 'scripts/lib', name)).href);
  await (await script('build.js')).buildGenerators();
  const { buildPackage, packagesByHand } = await script('build-package.js');
  for (const name of packagesByHand) if (!(await buildPackage(name))) throw new Error(`The package ${name} doesn't compile.`);
  const temp = realpathSync(mkdtempSync(join(tmpdir(), 'idv-protocol-test-')));
  project.provide('temp', temp);
  return () => rmSync(temp, { recursive: true, force: true });
}
