import type { Model } from '../../model/model.ts';
import type { OutputFile } from '../../output-file.ts';
import { literal } from '../literals.ts';
import { preamble } from '../preamble.ts';
import { releaseConstant, releaseDeclaration } from '../release.ts';
import { dataConstants, dataDeclarations, dataInventoryFile, type DataConstant } from './data-inventory.ts';
import { composeDeclarations } from './declarations.ts';
import { declaredShapes } from './declared-shapes.ts';
import { scenarioFiles } from './scenarios.ts';
import { tables, type Table } from './tables.ts';

/** Named types of everything, and the tables as constants. */
export async function* emitTypes(model: Model): AsyncGenerator<OutputFile> {
  const rows = tables(model.protocol);
  const rest = composeDeclarations(model.protocol.codeLists, rows);
  const declarations = [preamble('spec'), declaredShapes(model), rest, dataDeclarations(model.protocol), releaseDeclaration].join(
    '\n',
  );
  const data = dataConstants(model.protocol);
  const release = (kind: 'esm' | 'cjs') => `\n${releaseConstant(model.protocol.release, kind)}\n`;
  yield { path: 'types/generated/index.d.mts', text: declarations };
  yield { path: 'types/generated/index.d.cts', text: declarations };
  yield { path: 'types/generated/index.mjs', text: constants(rows, data, esm) + release('esm') };
  yield { path: 'types/generated/index.cjs', text: constants(rows, data, cjs) + release('cjs') };
  yield dataInventoryFile(model.protocol);
  yield* scenarioFiles(model.protocol);
}

/** How a kind of module exports, and names what it has exported. */
interface Form {
  readonly constant: (name: string, value: string) => string;
  readonly finder: (name: string, table: string) => string;
}

const esm: Form = {
  constant: (name, value) => `export const ${name} = ${value};`,
  finder: (name, table) => `export function ${name}${find(table)}`,
};

const cjs: Form = {
  constant: (name, value) => `exports.${name} = ${value};`,
  finder: (name, table) => `exports.${name} = function ${find(`exports.${table}`)};`,
};

/** What an object inherits is no code. */
function find(table: string): string {
  return `(code) {\n  return Object.hasOwn(${table}, code) ? ${table}[code] : undefined;\n}`;
}

function constants(rows: readonly Table[], data: readonly DataConstant[], { constant, finder }: Form): string {
  const lines = rows.flatMap(({ name, rows: entries, finder: found }) => {
    const value = Object.fromEntries(entries.map(({ key, facts, texts }) => [key, { ...facts, ...texts }]));
    return [constant(name, literal(value)), ...(found ? [finder(found.name, name)] : [])];
  });
  const others = data.map(({ name, source }) => constant(name, source));
  return `${[preamble('spec'), ...lines, ...others].join('\n\n')}\n`;
}
