import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, tsc } from './paths.ts';
import { runNode } from './run.ts';

const strictest = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noPropertyAccessFromIndexSignature: true,
  skipLibCheck: false,
  types: [],
};

/** Makes a project of an output folder: what declarations of ours refer to is there, as its users have it. */
export function asProject(out: string): string {
  mkdirSync(join(out, 'node_modules'));
  symlinkSync(join(root, 'generators/node_modules/openapi-types'), join(out, 'node_modules/openapi-types'));
  return out;
}

/** What the compiler complains of in some files of a project; empty when nothing is wrong. */
export async function typeErrors(
  project: string,
  include: readonly string[],
  options: Readonly<Record<string, unknown>> = { module: 'nodenext' },
): Promise<string> {
  const config = { compilerOptions: { ...strictest, ...options }, include };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
  const { stdout, stderr } = await runNode([tsc, '-p', project]);
  return stdout + stderr;
}
