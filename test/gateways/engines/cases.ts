import { isNode, type Node } from '../../../generators/dist/gateways/json.js';
import { partsOf } from '../../../generators/dist/gateways/lint/parts.js';
import type { Json } from '../../../generators/dist/model/protocol.js';
import { readDocument } from '../../support/documents.ts';
import { root } from '../../support/paths.ts';
import { loadValidators } from '../../support/validators.ts';

/** A request to one operation, and whether our validators take it. */
export interface Case {
  readonly name: string;
  readonly path: string;
  readonly body: Json;
  readonly isValid: boolean;
}

/** Requests made of the spec's own examples and of what the schemas say: each example, and each with one thing changed. */
export function allCases(): Case[] {
  const validate = loadValidators(`${root}/packages`);
  const found = new Map<string, Case>();
  for (const { path, type, messages } of operations()) {
    for (const { label, schema, example, foreign } of messages) {
      for (const [what, body] of variations(schema, example, foreign)) {
        const key = `${path} ${JSON.stringify(body)}`;
        const isValid = validate(type)(body).ok;
        if (!found.has(key)) found.set(key, { name: `${label}: ${what}`, path, body, isValid });
      }
    }
  }
  return [...found.values()];
}

interface Message {
  readonly label: string;
  readonly schema: Node;
  readonly example: Node;
  /** Fields of the other products, each with a value that is good there. */
  readonly foreign: Node;
}

/** Each operation with its examples and the schema of the message that each of them is. */
function operations(): { path: string; type: string; messages: Message[] }[] {
  const schemas = new Map(partsOf(readDocument('idv.openapi-3.0')).named.map(({ name, node }) => [name, node]));
  return partsOf(readDocument('idv.openapi-3.1')).operations.map(({ node, pointer }) => {
    const media = Object(node['requestBody']).content['application/json'];
    const type = nameIn(media.schema.$ref);
    const examples = Object.entries<{ value: Node }>(media.examples);
    const mapping: Record<string, string> = Object(schemas.get(type)?.['discriminator']).mapping ?? {};
    const messages = examples.map(([label, { value }]): Message => {
      const product = Object.entries(mapping).find(([code]) => Object.values(value).includes(code));
      const schema = schemas.get(product ? nameIn(product[1]) : type) ?? {};
      const own = Object.keys(Object(schema['properties']));
      const others = examples.flatMap(([, other]) => Object.entries(other.value)).filter(([name]) => !own.includes(name));
      return { label, schema, example: value, foreign: Object.fromEntries(others) };
    });
    return { path: String(pointer.split('/')[2]).replaceAll('~1', '/'), type, messages };
  });
}

function variations(schema: Node, example: Node, foreign: Node): (readonly [string, Json])[] {
  const fields = Object.entries(Object(schema['properties'])).flatMap(([name, field]) =>
    isNode(toJson(field)) ? [[name, Object(field)] as const] : [],
  );
  const required = new Set<string>(Object(schema)['required'] ?? []);
  const first = Object.keys(example)[0] ?? '';
  return [
    ['as it is', example],
    ['a list', [example]],
    ['a text', JSON.stringify(example)],
    ['nothing in it', {}],
    ['a field that nobody knows', { ...example, Unknown: 'x' }],
    [`${first} in lower case`, { ...without(example, first), [first.toLowerCase()]: example[first] ?? '' }],
    ...Object.entries(foreign).map(([name, value]) => [`${name} of another product`, { ...example, [name]: value }] as const),
    ...Object.keys(example).map((name) => [`no ${name}`, without(example, name)] as const),
    ...fields.flatMap(([name, field]) => fieldVariations(name, field, example, required.has(name))),
  ];
}

interface FieldFacts {
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly example?: Json;
}

/** One field, given every kind of value that it has to take or to refuse. */
function fieldVariations(name: string, facts: FieldFacts, example: Node, isRequired: boolean): (readonly [string, Json])[] {
  const set = (what: string, value: Json) => [`${name} ${what}`, { ...example, [name]: value }] as const;
  const { enum: values = [], maxLength, pattern, example: good } = facts;
  const text = typeof good === 'string' ? good : 'x';
  return [
    set('empty', ''),
    set('a number', 1),
    ...(isRequired ? [set('null', null)] : []),
    ...(values.length > 0 ? [set('another value', 'another'), set('a switch of JSON', false)] : []),
    ...values.slice(-1).map((value) => set(`the value ${value}`, value)),
    ...values.slice(-1).map((value) => set(`the value ${value} and more`, `${value}0`)),
    ...(maxLength === undefined
      ? []
      : [set('as long as can be', 'a'.repeat(maxLength)), set('too long', 'a'.repeat(maxLength + 1))]),
    ...(pattern === undefined ? [] : [set('of other characters', '*?'), set('with a line break at its end', `${text}\n`)]),
    ...(text.startsWith('{') || text.startsWith('[') ? [set('no JSON', `${text}}`)] : []),
  ];
}

function without(node: Node, name: string): Node {
  return Object.fromEntries(Object.entries(node).filter(([key]) => key !== name));
}

function nameIn($ref: unknown): string {
  const text = typeof $ref === 'string' ? $ref : '';
  return text.slice(text.lastIndexOf('/') + 1);
}

function toJson(value: unknown): Json {
  const json: Json = JSON.parse(JSON.stringify(value));
  return json;
}
