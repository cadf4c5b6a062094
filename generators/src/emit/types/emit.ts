import type { Model } from '../../model/model.ts';
import type { OutputFile } from '../../output-file.ts';
import { literal } from '../literals.ts';
import { preamble } from '../preamble.ts';
import { composeDeclarations } from './declarations.ts';
import { declaredShapes } from './declared-shapes.ts';
import { tables, type Table } from './tables.ts';

/** Named types of everything, and the tables as constants. */
export async function* emitTypes(model: Model): AsyncGenerator<OutputFile> {
  const rows = tables(model.protocol);
  const rest = composeDeclarations(model.protocol.codeLists, rows);
  const declarations = [preamble('spec'), await declaredShapes(model), rest].join('\n');
  yield { path: 'types/generated/index.d.mts', text: declarations };
  yield { path: 'types/generated/index.d.cts', text: declarations };
  yield { path: 'types/generated/index.mjs', text: constants(rows, (name, value) => `export const ${name} = ${value};`) };
  yield { path: 'types/generated/index.cjs', text: constants(rows, (name, value) => `exports.${name} = ${value};`) };
}

function constants(rows: readonly Table[], define: (name: string, value: string) => string): string {
  const lines = rows.map(({ name, rows: entries }) => {
    const value = Object.fromEntries(entries.map(({ key, facts, texts }) => [key, { ...facts, ...texts }]));
    return define(name, literal(value));
  });
  return `${[preamble('spec'), ...lines].join('\n\n')}\n`;
}
