import { Ajv } from 'ajv';
import type { Node } from '../../../generators/dist/gateways/json.js';
import { partsOf } from '../../../generators/dist/gateways/lint/parts.js';
import type { Json } from '../../../generators/dist/model/protocol.js';
import { readDocument } from '../../support/documents.ts';
import { root, specDir } from '../../support/paths.ts';
import { modelOf } from '../../support/pipeline.ts';
import { loadValidators, type Validate } from '../../support/validators.ts';
import { variations, type Sample } from './variations.ts';

/** A request to one operation. */
export interface Case {
  readonly name: string;
  readonly path: string;
  readonly body: Json;
  readonly accepted: Verdicts;
}

/** Whether a document has to accept a request, by the kind of document. */
export interface Verdicts {
  /** Whether our validators accept it. */
  readonly open: boolean;
  /** Whether, in addition, no parameter is empty if its type forbids that. */
  readonly typed: boolean;
  /** Whether, in addition, every parameter is one of the product's. */
  readonly closed: boolean;
}

/** Requests that are derived from the examples and the schemas: each example, and each example with one change. */
export async function allCases(): Promise<Case[]> {
  const validatorOf = loadValidators(`${root}/packages`);
  const found = new Map<string, Case>();
  for (const { path, type, samples } of await operations()) {
    for (const sample of samples) {
      for (const [what, body] of variations(sample)) {
        const key = `${path} ${JSON.stringify(body)}`;
        const accepted = verdicts(validatorOf(type), sample.schema, body);
        if (!found.has(key)) found.set(key, { name: `${sample.label}: ${what}`, path, body, accepted });
      }
    }
  }
  return [...found.values()];
}

const ajv = new Ajv({ strict: false });

function verdicts(validate: Validate, { properties = {} }: Node, body: Json): Verdicts {
  const empty = Object.entries(Object(body)).flatMap(([name, value]) => (value === '' ? [name] : []));
  const open = validate(body).ok;
  const typed = open && empty.every((name) => ajv.validate(Object(properties)[name] ?? {}, ''));
  return { open, typed, closed: typed && validate(body, { strict: ['unknown-field', 'foreign-field'] }).ok };
}

/** Each operation with its examples and the schema of the message that each of them is. */
async function operations(): Promise<{ path: string; type: string; samples: Sample[] }[]> {
  const { protocol } = await modelOf(specDir('today'));
  // The schemas for types. Those of the open document are looser.
  const schemas = new Map(partsOf(readDocument('idv-strict.openapi-3.0')).named.map(({ name, node }) => [name, node]));
  return partsOf(readDocument('idv.openapi-3.1')).operations.map(({ node, pointer }) => {
    const media = Object(node['requestBody']).content['application/json'];
    const type = nameIn(media.schema.$ref);
    const examples = Object.entries<{ value: Node }>(media.examples);
    const { propertyName: choice = '', mapping = {} } = Object(schemas.get(type)?.['discriminator']);
    const operation = protocol.operations.find(({ name }) => name === node['operationId']);
    const uncovered = (operation?.uncovered ?? []).map(({ code }) => code);
    const samples = examples.map(([label, { value }]): Sample => {
      const schema = schemas.get(nameIn(mapping[Object(value)[choice]]) || type) ?? {};
      const own = Object.keys(Object(schema['properties']));
      const others = examples.flatMap(([, other]) => Object.entries(other.value)).filter(([name]) => !own.includes(name));
      return { label, schema, example: value, foreign: Object.fromEntries(others), choice, uncovered };
    });
    return { path: String(pointer.split('/')[2]).replaceAll('~1', '/'), type, samples };
  });
}

function nameIn($ref: unknown): string {
  const text = typeof $ref === 'string' ? $ref : '';
  return text.slice(text.lastIndexOf('/') + 1);
}
