import { readFile } from 'node:fs/promises';
import type { Model } from '../../model/model.ts';
import type { OutputFile } from '../../output-file.ts';
import { preamble } from '../preamble.ts';
import { composeDeclarations } from '../types/declarations.ts';
import { declaredShapes } from '../types/declared-shapes.ts';
import { bundle } from './bundle.ts';
import { declareDoors } from './declarations.ts';
import { doors } from './doors.ts';
import { modules } from './module.ts';
import { runtimeFile } from './runtime-files.ts';

/** A door for each message, on tables and quick checks made of the spec; nothing is left to import at run time. */
export async function emitValidators(model: Model): Promise<OutputFile[]> {
  const { protocol, strict } = model;
  const all = doors(protocol);
  const sources = modules(protocol, strict, all);
  const resultTypes = await readFile(runtimeFile('result.ts'), 'utf8');
  const [esm, cjs, types] = await Promise.all([
    bundle(sources, 'esm'),
    bundle(sources, 'cjs'),
    // The package depends on no other, so it brings the types of its messages itself.
    typesModule(model),
  ]);
  const declarations = `${declareDoors(all, protocol, resultTypes, './types.mjs')}\n`;
  return [
    { path: 'validators/generated/index.mjs', text: esm },
    { path: 'validators/generated/index.cjs', text: cjs },
    { path: 'validators/generated/index.d.mts', text: declarations },
    { path: 'validators/generated/index.d.cts', text: declarations.replaceAll("'./types.mjs'", "'./types.cjs'") },
    { path: 'validators/generated/types.d.mts', text: types },
    { path: 'validators/generated/types.d.cts', text: types },
  ];
}

async function typesModule(model: Model): Promise<string> {
  const chosen = composeDeclarations(model.protocol.codeLists, []);
  return [preamble('spec'), await declaredShapes(model), chosen].join('\n');
}
