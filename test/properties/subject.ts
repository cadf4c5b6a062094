import type { Ajv } from 'ajv';
import { createAjv } from '../../generators/dist/model/ajv.js';
import { refsOf } from '../../generators/dist/model/json-schema.js';
import { messagesOf } from '../../generators/dist/model/messages.js';
import type { Model } from '../../generators/dist/model/model.js';
import type { Message } from '../../generators/dist/model/protocol.js';
import { unionNames, type Schemas } from '../../generators/dist/model/schemas.js';
import { specDir } from '../support/paths.ts';
import { generateHere, modelOf } from '../support/pipeline.ts';
import { loadFunctions, type MessageFunctions } from '../support/validators.ts';
import { describedSchemas } from './described.ts';

/** A protocol with its validators, and with ajv for the same schemas. */
export interface Subject {
  readonly name: string;
  readonly model: Model;
  readonly published: Schemas;
  readonly strict: Schemas;
  /** The name of every type with validators. */
  readonly types: readonly string[];
  readonly messages: ReadonlyMap<string, Message>;
  /** The types of requests, in which validators accept everything that no page forbids. */
  readonly requests: ReadonlySet<string>;
  /** The types that no request contains, in which null counts as absent. */
  readonly received: ReadonlySet<string>;
  readonly entryPoint: (type: string) => MessageFunctions;
  /** ajv's verdict by the published schemas, and by the strict ones. */
  readonly accepts: (type: string, input: unknown) => boolean;
  readonly acceptsStrictly: (type: string, input: unknown) => boolean;
}

async function subjectOf(name: 'today' | 'parcel'): Promise<Subject> {
  const model = await modelOf(specDir(name));
  const entryPoint = loadFunctions(await generateHere(specDir(name), ['validators']));
  const codes = new Set(model.protocol.codeLists.map((list) => list.name));
  const requests = new Set(
    model.protocol.operations.flatMap((operation) => [
      unionNames(operation).request,
      ...operation.variants.map(({ request }) => request.name),
    ]),
  );
  // A code by itself is no message.
  const types = Object.keys(model.published).filter((type) => !codes.has(type));
  const sent = typesIn(model.published, requests);
  const received = new Set(types.filter((type) => !sent.has(type)));
  const published = describedSchemas(model.published, requests);
  const strict = describedSchemas(model.strict, requests);
  return {
    name,
    model,
    types,
    messages: new Map(messagesOf(model.protocol).map((message) => [message.name, message])),
    requests,
    entryPoint,
    received,
    published,
    strict,
    accepts: judge(createAjv(published)),
    acceptsStrictly: judge(createAjv(strict)),
  };
}

/** The types and those that their schemas refer to. */
function typesIn(schemas: Schemas, types: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(types);
  // The loop continues with the types that are added meanwhile.
  for (const type of all) for (const other of refsOf(schemas[type] ?? {})) all.add(other);
  return all;
}

function judge(ajv: Ajv): (type: string, input: unknown) => boolean {
  return (type, input) => {
    const check = ajv.getSchema(type);
    if (!check) throw new Error(`There is no schema ${type}`);
    return check(input) === true;
  };
}

export const subjects: readonly Subject[] = await Promise.all([subjectOf('today'), subjectOf('parcel')]);

/** Every type of every protocol, as rows of a test. */
export const rows = subjects.flatMap((subject) => subject.types.map((type) => ({ protocol: subject.name, type, subject })));
