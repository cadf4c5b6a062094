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

/** Compiles the generators and the packages written by hand, where their sources have changed, and gives the run a folder that goes when it ends. */
export default async function setup(project: TestProject): Promise<() => void> {
  const script = (name: string) => import(pathToFileURL(join(root, 'scripts/lib', name)).href);
  await (await script('build.js')).buildGenerators();
  const { buildPackage, packagesByHand } = await script('build-package.js');
  for (const name of packagesByHand) if (!(await buildPackage(name))) throw new Error(`The package ${name} doesn't compile.`);
  const temp = realpathSync(mkdtempSync(join(tmpdir(), 'idv-protocol-test-')));
  project.provide('temp', temp);
  return () => rmSync(temp, { recursive: true, force: true });
}
