import { refName, type JsonSchema } from '../../model/json-schema.ts';
import { code } from '../../model/code-span.ts';
import { deprecatedInWords, withFacts } from '../../model/phrases.ts';
import type { Json } from '../../model/protocol.ts';
import type { Schemas } from '../../model/schemas.ts';
import { isRecord } from '../literals.ts';
import { jsDoc } from '../module/js-doc.ts';

/** The comment of a type or a field: the description with what each code means, and a tag for what no type can hold. */
export function shapeDoc(schema: JsonSchema, schemas: Schemas, indent = ''): string {
  const listed = schema.$ref === undefined ? [] : codeLines(schemas[refName(schema.$ref)]);
  return jsDoc(withFacts(schema.description ?? '', listed), indent, tags(schema).join('\n'));
}

/** What each code of a list means, where a value is one of them: editors show a field's own comment only. */
function codeLines(schema: JsonSchema | undefined): string[] {
  const meanings = schema?.['x-codes'] === undefined ? undefined : schema['x-enumDescriptions'];
  if (!isRecord(meanings)) return [];
  return Object.entries(meanings).flatMap(([value, means]) => (typeof means === 'string' ? [`${code(value)}: ${means}`] : []));
}

function tags(schema: JsonSchema): string[] {
  const { examples = [], pattern, 'x-source': source, 'x-sensitive': sensitive, 'x-upstream': upstream } = schema;
  const { 'x-data': data, 'x-data-inside': inside, 'x-kept': kept, 'x-generated-from': origin } = schema;
  return [
    ...(typeof origin === 'string' ? [`@generated from ${origin}`] : []),
    ...deprecatedTag(schema['x-deprecated']),
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

function deprecatedTag(value: Json | undefined): string[] {
  if (!isRecord(value)) return [];
  const { since, instead } = value;
  if (typeof since !== 'string') return [];
  return [`@deprecated ${deprecatedInWords({ since, ...(typeof instead === 'string' && { instead }) })}`];
}
