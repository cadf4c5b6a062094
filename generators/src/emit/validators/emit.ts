import { readFile } from 'node:fs/promises';
import type { Model } from '../../model/model.ts';
import type { OutputFile } from '../emitter.ts';
import { layOut } from '../format.ts';
import { preamble } from '../preamble.ts';
import { shapesOf } from '../types/emit.ts';
import { bundle } from './bundle.ts';
import { compileChecks } from './checks.ts';
import { declareDoors } from './declarations.ts';
import { adviceSchemas, doors } from './doors.ts';
import { moduleSource } from './module.ts';
import { runtimeFile } from './runtime-files.ts';

/** A compiled check behind a door for each message; nothing is left to import at run time. */
export async function emitValidators(model: Model): Promise<OutputFile[]> {
  const { protocol, published, strict } = model;
  const all = doors(protocol);
  const checked = all.filter((door) => door.kind === 'checked');
  const names = checked.map(({ type }) => type);
  const closed = checked.filter(({ closer }) => closer === 'strict').map(({ type }) => type);
  const checks = {
    'checks:published': compileChecks(published, names, adviceSchemas(protocol)),
    'checks:strict': compileChecks(strict, closed),
  };
  const source = moduleSource(all);
  const resultTypes = await readFile(runtimeFile('result.ts'), 'utf8');
  const [esm, cjs, types, mts, cts] = await Promise.all([
    bundle(source, checks, 'esm'),
    bundle(source, checks, 'cjs'),
    declaredTypes(model),
    layOut(declareDoors(all, protocol, resultTypes, './types.mjs'), 'typescript'),
    layOut(declareDoors(all, protocol, resultTypes, './types.cjs'), 'typescript'),
  ]);
  return [
    { path: 'validators/generated/index.mjs', text: esm },
    { path: 'validators/generated/index.cjs', text: cjs },
    { path: 'validators/generated/index.d.mts', text: mts },
    { path: 'validators/generated/index.d.cts', text: cts },
    { path: 'validators/generated/types.d.mts', text: types },
    { path: 'validators/generated/types.d.cts', text: types },
  ];
}

/** The package depends on no other, so it brings the types of its messages itself. */
async function declaredTypes(model: Model): Promise<string> {
  return layOut(`${preamble('spec')}\n${await shapesOf(model)}`, 'typescript');
}
