import { refName, type JsonSchema } from '../../../model/json-schema.ts';
import { code } from '../../../model/code-span.ts';
import type { Schemas } from '../../../model/schemas.ts';

/** The fields inside a JSON text, as a nested list for a description. */
export function insideText(schema: JsonSchema, schemas: Schemas): string[] {
  const lines = fieldLines(schema, schemas, []);
  return lines.length > 0 ? ['', 'Inside the text:', '', ...lines] : [];
}

function fieldLines(schema: JsonSchema, schemas: Schemas, within: readonly string[]): string[] {
  if (schema.$ref !== undefined) {
    const name = refName(schema.$ref);
    const target = schemas[name];
    return !target || within.includes(name) ? [] : fieldLines(target, schemas, [...within, name]);
  }
  if (schema['x-by-code'] !== undefined) return linesByCode(schema, schemas);
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    `- ${[code(name), firstLine(field)].join(': ')}`,
    ...holderOf(field).flatMap((inner) => fieldLines(inner, schemas, within).map((line) => `  ${line}`)),
  ]);
}

/** The schema inside a field that can have fields: the object itself, the items of a list, or the JSON inside a text. */
function holderOf(field: JsonSchema): JsonSchema[] {
  const held = field.anyOf?.[0]?.contentSchema ?? field.contentSchema ?? field;
  return [held.items ?? held];
}

/** A line for each shape: its codes, and its fields. */
function linesByCode(schema: JsonSchema, schemas: Schemas): string[] {
  const byCode = Object.entries(Object(schema['x-by-code'])).map(([value, name]) => [value, String(name)] as const);
  const names = [...new Set(byCode.map(([, name]) => name))];
  return names.map((name) => {
    const codes = byCode.filter(([, of]) => of === name).map(([value]) => code(value));
    const fields = Object.keys(schemas[name]?.properties ?? {}).map(code);
    return `- With ${codes.join(', ')}: ${fields.join(', ')}`;
  });
}

function firstLine({ description = '' }: JsonSchema): string {
  return description.split('\n', 1)[0]!;
}
