import type { Model } from '../../model/model.ts';
import { plainSchemas } from '../../model/plain-schemas.ts';
import type { Json } from '../../model/protocol.ts';
import type { OutputFile } from '../../output-file.ts';
import { tables } from '../types/tables.ts';
import { filePath, type Draft } from './addresses.ts';
import { decodingPlan } from './decoding.ts';
import { protocolFile, protocolSchema } from './protocol-files.ts';
import { schemaFile } from './schema-file.ts';
import { tools } from './tools.ts';
import { emitVectors } from './vectors/emit.ts';

/** Emits the protocol for programs in any language: JSON Schemas, tables, the model, and test vectors for decoders. */
export async function* emitSchemas(model: Model): AsyncGenerator<OutputFile> {
  const schemas = plainSchemas(model);
  const names = Object.keys(schemas);
  const inDraft = (draft: Draft) =>
    names.map((name) => json(`${draft}/${name}.json`, schemaFile(name, schemas, { scope: model.protocol.packageScope, draft })));
  yield* inDraft('2020-12');
  yield* inDraft('draft-07');
  yield json('codes.json', codes(model));
  yield json('decoding.json', decodingPlan(model.protocol));
  yield json('tools.json', tools(model.protocol, schemas));
  yield json('protocol.json', protocolFile(model.protocol));
  yield json('protocol.schema.json', protocolSchema(model.protocol));
  yield* emitVectors(model);
}

/** The same tables as in the types package. */
function codes({ protocol }: Model): Json {
  return Object.fromEntries(
    tables(protocol).map(({ name, rows }) => [
      name,
      Object.fromEntries(rows.map(({ key, facts, texts }) => [key, { ...facts, ...texts }])),
    ]),
  );
}

function json(file: string, value: object | Json): OutputFile {
  return { path: filePath(file), text: `${JSON.stringify(value, null, 2)}\n` };
}
