import { readFile } from 'node:fs/promises';
import type { Model } from '../../model/model.ts';
import type { OutputFile } from '../../output-file.ts';
import { preamble } from '../preamble.ts';
import { composeDeclarations } from '../types/declarations.ts';
import { declaredShapes } from '../types/declared-shapes.ts';
import { bundle } from './bundle.ts';
import { compileChecks, ruleSchemas } from './checks.ts';
import { declareDoors } from './declarations.ts';
import { doors, ruleInfos, type CheckedDoor, type Door } from './doors.ts';
import { moduleSource } from './module.ts';
import { runtimeFile } from './runtime-files.ts';

/** A compiled check behind a door for each message; nothing is left to import at run time. */
export async function emitValidators(model: Model): Promise<OutputFile[]> {
  const { protocol, published, strict } = model;
  const all = doors(protocol);
  const checked = all.filter((door) => door.kind === 'checked');
  const typesOf = (doorsOfKind: readonly Door[]) => doorsOfKind.map(({ type }) => type);
  const closedBy = (closer: CheckedDoor['closer']) => typesOf(checked.filter((door) => door.closer === closer));
  const advised = closedBy('advice');
  const errors = ruleSchemas(protocol, 'error');
  const checks = {
    'checks:published': compileChecks(published, typesOf(checked), errors),
    'checks:strict': compileChecks(strict, closedBy('strict'), errors),
    'checks:advice': compileChecks(
      Object.fromEntries(advised.map((type) => [type, {}])),
      advised,
      ruleSchemas(protocol, 'advice'),
    ),
  };
  const source = moduleSource(all, ruleInfos(protocol));
  const resultTypes = await readFile(runtimeFile('result.ts'), 'utf8');
  const [esm, cjs, types] = await Promise.all([
    bundle(source, checks, 'esm'),
    bundle(source, checks, 'cjs'),
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
