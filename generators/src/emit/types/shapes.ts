import { refName, type JsonSchema } from '../../model/json-schema.ts';
import type { Schemas } from '../../model/schemas.ts';
import { memberName, stringLiteral } from '../literals.ts';
import { shapeDoc } from './shape-doc.ts';

/** Declares a named type for each JSON Schema: unions and lists of values first, then objects. */
export function declareShapes(schemas: Schemas): string {
  const named = Object.entries(schemas);
  const objects = named.filter(([, schema]) => hasMembers(schema));
  const others = named.filter(([, schema]) => !hasMembers(schema));
  const declare = ([name, schema]: (typeof named)[number]): string => {
    const doc = shapeDoc(schema, schemas);
    if (hasMembers(schema)) return `${doc}export interface ${name} ${members(schema, schemas, '')}`;
    return `${doc}export type ${name} =${broken(`export type ${name} =`, typeParts(schema, schemas, ''), '')};`;
  };
  return `${[...others, ...objects].map(declare).join('\n')}\n`;
}

/** The longest line of emitted code, as in the project's formatter settings. */
const width = 110;

function hasMembers({ type, properties = {}, additionalProperties }: JsonSchema): boolean {
  // An interface without members would accept any value.
  return type === 'object' && (additionalProperties !== false || Object.keys(properties).length > 0);
}

/** The members of an object in braces. Rules across fields are left out, because a type can't express them. */
function members(schema: JsonSchema, schemas: Schemas, indent: string): string {
  const { properties = {}, required = [], additionalProperties } = schema;
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(([name, field]) => {
    const isOptional = !required.includes(name);
    const head = `${inner}${memberName(name)}${isOptional ? '?' : ''}:`;
    // With `undefined` in the type, callers can also pass undefined under `exactOptionalPropertyTypes`.
    const parts = [...typeParts(field, schemas, inner), ...(isOptional ? ['undefined'] : [])];
    return `${shapeDoc(field, schemas, inner)}${head}${broken(head, parts, inner)};\n`;
  });
  const open = additionalProperties === false ? '' : `${inner}[k: string]: unknown;\n`;
  return `{\n${lines.join('')}${open}${indent}}`;
}

/** The members of a union on one line, or one per line if that would be too long. */
function broken(head: string, parts: readonly string[], indent: string): string {
  const line = parts.join(' | ');
  const isShort = parts.length === 1 || line.includes('\n') || head.length + line.length + 2 <= width;
  return isShort ? ` ${line}` : parts.map((part) => `\n${indent}  | ${part}`).join('');
}

/** The members of the union that a schema stands for. A type that isn't a union is its only member. */
function typeParts(schema: JsonSchema, schemas: Schemas, indent: string): string[] {
  const { $ref, 'x-extensible-enum': known, enum: values, items, type } = schema;
  if ($ref !== undefined) return [refName($ref)];
  // `| string` would absorb the known values. `string & {}` keeps them, so that editors can complete them.
  if (Array.isArray(known)) return [...known.map(valueType), '(string & {})'];
  if (values) return values.map(valueType);
  const choices = schema.anyOf ?? (type === undefined ? schema.oneOf : undefined);
  if (choices) return [...new Set(choices.flatMap((choice) => typeParts(choice, schemas, indent)))];
  switch (type) {
    case 'object':
      return [hasMembers(schema) ? members(schema, schemas, indent) : 'Record<string, never>'];
    case 'array':
      return [items ? listOf(typeParts(items, schemas, indent)) : 'unknown[]'];
    case 'integer':
      return ['number'];
    default:
      return [type ?? 'unknown'];
  }
}

function listOf(parts: readonly string[]): string {
  const item = parts.join(' | ');
  const isOne = parts.length === 1 && !/^'|^"/.test(item);
  return isOne ? `${item}[]` : `(${item})[]`;
}

function valueType(value: unknown): string {
  return typeof value === 'string' ? stringLiteral(value) : JSON.stringify(value);
}
