import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root, tsc } from './paths.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder for whatever the tests write. */
    temp: string;
  }
}

/** Compiles the generators once, and gives the run a folder that goes when it ends. */
export default function setup(project: TestProject): () => void {
  execFileSync(process.execPath, [tsc, '--build', join(root, 'generators')], { stdio: 'inherit' });
  const temp = realpathSync(mkdtempSync(join(tmpdir(), 'idv-protocol-test-')));
  project.provide('temp', temp);
  return () => rmSync(temp, { recursive: true, force: true });
}
