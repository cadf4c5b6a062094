import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputName } from '../../generators/dist/emit/emitters.js';
import { compile, emit, type Compiled } from '../../generators/dist/pipeline.js';
import { tempDir } from './temp.ts';

export function compileSpec(dir: string): ReturnType<typeof compile> {
  return compile(dir);
}

/** Compiles a spec without problems, and returns its model. */
export async function modelOf(dir: string): Promise<Compiled['model']> {
  const compiled = await compileSpec(dir);
  if (compiled.kind === 'compiled') return compiled.model;
  const problems = compiled.diagnostics.map(({ code, message, place }) => `${place.file}:${place.line} ${code} ${message}`);
  throw new Error(`The spec has mistakes:\n${problems.join('\n')}`);
}

/** Generates into a new folder, in this process: for tests of outputs, not of the command. */
export async function generateHere(specDir: string, outputs: readonly OutputName[]): Promise<string> {
  const out = tempDir();
  for await (const { path, text } of emit(await modelOf(specDir), outputs)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  return out;
}
