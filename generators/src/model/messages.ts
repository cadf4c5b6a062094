import { allCarried } from './all-carried.ts';
import type { SpecMessage, SpecRule } from '../load/generated/spec-types.ts';
import { ruleFields, toContradictions, toJson, toRule } from './facts.ts';
import { buildFields, buildParameters, type FieldContext } from './fields.ts';
import type { Example, Field, Json, Message, Origin, Protocol, Role } from './protocol.ts';

export interface MessageInput {
  readonly name: string;
  readonly role: Role;
  readonly description: string;
  readonly origin: Origin;
  readonly raw: SpecMessage;
  /** The shared rules of parameters.yaml. A rule applies if the message has all of its fields. */
  readonly sharedRules: readonly SpecRule[];
  readonly context: FieldContext;
}

export function buildMessage({ name, role, description, origin, raw, sharedRules, context }: MessageInput): Message {
  const { fields: rawFields, rules = [], examples = [], contradictions, description: own, ...rest } = raw;
  allCarried(rest);
  const fields = role === 'request' ? buildParameters(rawFields, context) : buildFields(rawFields, context);
  const applies = (rule: SpecRule) => ruleFields(rule).every((path) => findField(fields, path));
  return {
    kind: 'message',
    name,
    role,
    description: own ?? description,
    fields,
    contradictions: toContradictions(contradictions),
    rules: [...sharedRules.filter(applies), ...rules].map(toRule),
    examples: examples.map(({ id, title, status, value, source = context.source, ...rest }): Example => {
      allCarried(rest);
      const object = toObject(value);
      return { kind: 'example', id, title, status, value: role === 'payload' ? object : asItTravels(fields, object), source };
    }),
    source: context.source,
    origin,
  };
}

function findField(fields: readonly Field[], path: string): Field | undefined {
  for (const field of fields) {
    if (field.path === path) return field;
    if (path.startsWith(`${field.path}.`)) return findField(field.fields, path);
  }
  return undefined;
}

/** Every field of a tree. A field comes before those inside it. */
export function allFields(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => [field, ...allFields(field.fields)]);
}

/** A field and, for a list, its items. Facts about the items are listed at the field. */
export function withItems(field: Field): Field[] {
  return field.shape?.kind === 'list' ? [field, ...withItems(field.shape.item)] : [field];
}

/** Converts a value to its wire form: the spec has JSON text as YAML, and on the wire it is a string. */
function asItTravels(fields: readonly Field[], value: Record<string, Json>): Record<string, Json> {
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fieldAsItTravels(fields, name, inner)]));
}

function fieldAsItTravels(fields: readonly Field[], name: string, value: Json): Json {
  const field = fields.find((f) => f.name === name || f.aliases.includes(name));
  if (field?.holds === 'json' && typeof value !== 'string') return JSON.stringify(value);
  const isObject = field?.type === 'object' && value !== null && typeof value === 'object' && !Array.isArray(value);
  return isObject ? asItTravels(field.fields, toObject(value)) : value;
}

function toObject(value: unknown): Record<string, Json> {
  return Object.fromEntries(Object.entries(Object(value)).map(([key, inner]) => [key, toJson(inner)]));
}

/** Every message of the protocol. */
export function messagesOf(protocol: Omit<Protocol, 'limits' | 'discrepancies' | 'scenarios'>): Message[] {
  return [
    ...protocol.operations.flatMap(({ variants }) => variants.flatMap(({ request, response }) => [request, response])),
    ...protocol.callbacks.map(({ query }) => query),
    ...protocol.payloads.map(({ message }) => message),
    ...protocol.documents.flatMap(({ shapes }) => shapes.map(({ message }) => message)),
    ...(protocol.error ? [protocol.error] : []),
  ];
}
