import { isNode, type Node } from '../../../generators/dist/gateways/json.js';
import type { Json } from '../../../generators/dist/model/protocol.js';

/** An example of a request, and what is known of its fields. */
export interface Sample {
  readonly label: string;
  /** The schema of its type. */
  readonly schema: Node;
  readonly example: Node;
  /** Fields of the other products, each with a value that is good there. */
  readonly foreign: Node;
  /** The field that chooses the product, and the products that exist and that the protocol does not cover. */
  readonly choice: string;
  readonly uncovered: readonly string[];
}

type Variation = readonly [what: string, body: Json];

/** A request unchanged, and with one change in every way that matters. */
export function variations({ schema, example, foreign, choice, uncovered }: Sample): Variation[] {
  const fields = Object.entries(Object(schema['properties'])).flatMap(([name, field]) =>
    isNode(toJson(field)) ? [[name, Object(field)] as const] : [],
  );
  const required = new Set<string>(Object(schema)['required'] ?? []);
  const [first = ''] = Object.keys(example);
  const optional = fields.find(([name]) => !required.has(name))?.[0] ?? '';
  return [
    ['as it is', example],
    ['a list', [example]],
    ['a text', JSON.stringify(example)],
    ['nothing in it', {}],
    ['an unknown field', { ...example, Unknown: 'x' }],
    [`no ${first}, but one in lower case`, renamed(example, first, first.toLowerCase())],
    [`${optional} in lower case`, renamed(example, optional, optional.toLowerCase())],
    [`${optional} with an underscore`, renamed(example, optional, `_${optional}`)],
    [`${optional} with a letter too many`, renamed(example, optional, `${optional}s`)],
    ...uncovered.map((code): Variation => [`the product ${code}`, { ...example, [choice]: code }]),
    ...Object.entries(foreign).flatMap(([name, value]): Variation[] => [
      [`${name} of another product`, { ...example, [name]: value }],
      [`${name} of another product as a number`, { ...example, [name]: 1 }],
    ]),
    ...Object.keys(example).map((name): Variation => [`no ${name}`, without(example, name)]),
    ...fields.flatMap(([name, field]) => fieldVariations(name, field, example, required.has(name))),
  ];
}

/** The example with another name for one of its present or possible fields. */
function renamed(example: Node, name: string, other: string): Node {
  return { ...without(example, name), [other]: example[name] ?? 'x' };
}

interface FieldFacts {
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly example?: Json;
}

/** The example with every kind of value for one field that must be accepted or refused. */
function fieldVariations(name: string, facts: FieldFacts, example: Node, isRequired: boolean): Variation[] {
  const set = (what: string, value: Json): Variation => [`${name} ${what}`, { ...example, [name]: value }];
  const { enum: values = [], maxLength, pattern, example: good } = facts;
  const text = typeof good === 'string' ? good : 'x';
  const scheme = name in example ? /^https?(?=:)/.exec(text)?.[0] : undefined;
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
    ...(scheme === undefined ? [] : [set('with a scheme in capitals', text.replace(scheme, scheme.toUpperCase()))]),
    ...(text.startsWith('{') || text.startsWith('[') ? [set('no JSON', `${text}}`)] : []),
  ];
}

function without(node: Node, name: string): Node {
  return Object.fromEntries(Object.entries(node).filter(([key]) => key !== name));
}

function toJson(value: unknown): Json {
  const json: Json = JSON.parse(JSON.stringify(value));
  return json;
}
