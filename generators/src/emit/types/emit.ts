import { messagesOf } from '../../model/build.ts';
import type { Model } from '../../model/model.ts';
import { typeNames } from '../../model/names.ts';
import type { Protocol } from '../../model/protocol.ts';
import type { Schemas } from '../../model/schemas.ts';
import type { OutputFile } from '../emitter.ts';
import { layOut } from '../format.ts';
import { literal } from '../literals.ts';
import { preamble } from '../preamble.ts';
import { composeDeclarations } from './declarations.ts';
import { decodedSchemas, encodedName } from './decoded.ts';
import { declareShapes } from './shapes.ts';
import { tables, type Table } from './tables.ts';

/** Named types of everything, and the tables as constants. */
export async function emitTypes(model: Model): Promise<OutputFile[]> {
  const { protocol } = model;
  const rows = tables(protocol);
  const declarations = await layOut(composeDeclarations(await shapesOf(model), protocol.codeLists, rows), 'typescript');
  const [esm, cjs] = await Promise.all([layOut(module(rows, 'esm'), 'babel'), layOut(module(rows, 'cjs'), 'babel')]);
  return [
    { path: 'types/generated/index.d.mts', text: declarations },
    { path: 'types/generated/index.d.cts', text: declarations },
    { path: 'types/generated/index.mjs', text: esm },
    { path: 'types/generated/index.cjs', text: cjs },
  ];
}

/** The declarations of every shape, wire and decoded, but for those that a code chooses. */
export async function shapesOf({ protocol, published }: Model): Promise<string> {
  const chosen = new Set(protocol.codeLists.flatMap(({ shapes }) => shapes.map(({ name }) => name)));
  const requests = new Set(protocol.operations.flatMap(({ name, variants }) => [typeNames.request(name), ...variants.map((v) => v.request.name)]));
  const named = Object.fromEntries(Object.entries(published).filter(([name]) => !chosen.has(name)));
  return declareShapes(withOrigins({ ...named, ...decodedSchemas(published, requests) }, protocol));
}

/** Says of each type which file of the spec it stands in. */
function withOrigins(schemas: Schemas, protocol: Protocol): Schemas {
  const files = new Map([
    ...messagesOf(protocol).map(({ name, origin }) => [name, origin.file] as const),
    ...protocol.codeLists.map(({ id, name }) => [name, `codes/${id}.yaml`] as const),
    ...protocol.operations.flatMap(({ id, name }) =>
      [typeNames.request(name), typeNames.response(name)].map((type) => [type, `operations/${id}.yaml`] as const),
    ),
  ]);
  const entries = Object.entries(schemas).map(([name, schema]) => {
    const file = files.get(name) ?? files.get(encodedName(name));
    const tag = file === undefined ? [] : [`@generated from spec/${file}`];
    return [name, { ...schema, description: [schema.description ?? '', ...tag].join('\n\n') }] as const;
  });
  return Object.fromEntries(entries);
}

function module(rows: readonly Table[], format: 'esm' | 'cjs'): string {
  const head = format === 'esm' ? '' : "'use strict';\n";
  const constants = rows.map(({ name, rows: entries }) => {
    const value = literal(Object.fromEntries(entries.map(({ key, facts, texts }) => [key, { ...facts, ...texts }])));
    return format === 'esm' ? `export const ${name} = ${value};` : `exports.${name} = ${value};`;
  });
  return [preamble('spec'), head, ...constants].join('\n');
}
