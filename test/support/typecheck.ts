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

/** Makes an output folder a project in which the dependencies of our declarations are installed. */
export function asProject(out: string): string {
  mkdirSync(join(out, 'node_modules'));
  symlinkSync(join(root, 'generators/node_modules/openapi-types'), join(out, 'node_modules/openapi-types'));
  return out;
}

/** The errors of the TypeScript compiler in some files of a project; empty if there are none. */
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
