import { refName, type JsonSchema } from '../../model/json-schema.ts';
import { code, withFacts } from '../../model/phrases.ts';
import type { Schemas } from '../../model/schemas.ts';
import { isRecord } from '../literals.ts';

/** What the comment of a type or a field says: the description, what each code means, and a tag for what no type can hold. */
export function shapeDoc(schema: JsonSchema, schemas: Schemas): string {
  const listed = schema.$ref === undefined ? [] : codeLines(schemas[refName(schema.$ref)]);
  return [withFacts(schema.description ?? '', listed), tags(schema).join('\n')].join('\n\n').trim();
}

/** What each code of a list means, where a value is one of them: editors show a field's own comment only. */
function codeLines(schema: JsonSchema | undefined): string[] {
  const meanings = schema?.['x-codes'] === undefined ? undefined : schema['x-enumDescriptions'];
  if (!isRecord(meanings)) return [];
  return Object.entries(meanings).flatMap(([value, means]) => (typeof means === 'string' ? [`${code(value)}: ${means}`] : []));
}

function tags(schema: JsonSchema): string[] {
  const { examples = [], pattern, 'x-source': source, 'x-sensitive': sensitive, 'x-upstream': upstream } = schema;
  const { 'x-data': data, 'x-data-inside': inside, 'x-kept': kept } = schema;
  return [
    ...(pattern === undefined ? [] : [`@pattern ${pattern}`]),
    ...examples.map((example) => `@example ${typeof example === 'string' ? example : JSON.stringify(example)}`),
    ...(typeof data === 'string' ? [`@data ${data}`] : []),
    ...(Array.isArray(inside) ? [`@dataInside ${inside.join(', ')}`] : []),
    ...(typeof sensitive === 'string' ? [`@sensitive ${sensitive}`] : []),
    ...(typeof kept === 'string' ? [`@kept ${kept}`] : []),
    ...(isRecord(upstream) && typeof upstream['in'] === 'string' ? [`@upstream ${upstream['in']}`] : []),
    ...(Array.isArray(source) ? [`@source ${source.join(', ')}`] : []),
  ];
}
