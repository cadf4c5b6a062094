import type { FieldAnnotation } from '../../model/annotations.ts';
import { refName, type JsonSchema } from '../../model/json-schema.ts';
import { code } from '../../model/code-span.ts';
import { deprecatedInWords, withFacts } from '../../model/phrases.ts';
import type { Json } from '../../model/protocol.ts';
import type { Schemas } from '../../model/schemas.ts';
import { isRecord } from '../../plain-json.ts';
import { jsDoc } from '../module/js-doc.ts';

/** The docstring of a type or a field: its description, the meaning of each code, and a tag for each fact that no type expresses. */
export function shapeDoc(schema: JsonSchema, schemas: Schemas, indent = ''): string {
  const listed = schema.$ref === undefined ? [] : codeLines(schemas[refName(schema.$ref)]);
  return jsDoc(withFacts(schema.description ?? '', listed), indent, tags(schema).join('\n'));
}

/** The meaning of each code in a list. Editors show only the field's own docstring, so the codes are repeated there. */
function codeLines(schema: JsonSchema | undefined): string[] {
  const meanings = schema?.['x-codes'] === undefined ? undefined : schema['x-enumDescriptions'];
  if (!isRecord(meanings)) return [];
  return Object.entries(meanings).flatMap(([value, means]) => (typeof means === 'string' ? [`${code(value)}: ${means}`] : []));
}

function tags(schema: JsonSchema): string[] {
  const { examples = [], pattern, 'x-generated-from': origin, 'x-deprecated': deprecated } = schema;
  return [
    ...(typeof origin === 'string' ? [`@generated from ${origin}`] : []),
    ...deprecatedTag(deprecated),
    ...(pattern === undefined ? [] : [`@pattern ${pattern}`]),
    ...examples.map((example) => `@example ${typeof example === 'string' ? example : JSON.stringify(example)}`),
    ...Object.entries(annotationTags).flatMap(([key, tagOf]) => tagOf(Object(schema)[key])),
  ];
}

type TagOf = (value: Json | undefined) => string[];

/** Writes the tag of each annotation. The mapped type makes sure that none is forgotten. */
const annotationTags: { readonly [K in FieldAnnotation]: TagOf } = {
  'x-data': text('data'),
  'x-data-inside': listed('dataInside'),
  'x-sensitive': text('sensitive'),
  'x-kept': text('kept'),
  'x-upstream': (value) => (isRecord(value) && typeof value['in'] === 'string' ? [`@upstream ${value['in']}`] : []),
  'x-source': listed('source'),
  'x-deprecated': none('comes before the others'),
  'x-holds': none('is in the description'),
  'x-described': none('is in the description'),
  'x-usual': none('is in the description'),
  'x-formats': none('is in the description'),
  'x-endless': none('is in the description'),
  'x-returned-when': none('is in the description'),
  'x-limits': none('is in the description'),
  'x-notes': none('is in the description'),
  'x-flags': none('decoded types have them'),
  'x-basis': none('the reference has it'),
  'x-enumSources': none('the reference has them'),
  'x-discrepancies': none('the reference has them'),
};

function text(tag: string): TagOf {
  return (value) => (typeof value === 'string' ? [`@${tag} ${value}`] : []);
}

function listed(tag: string): TagOf {
  return (value) => (Array.isArray(value) ? [`@${tag} ${value.join(', ')}`] : []);
}

function none(_reason: string): TagOf {
  return () => [];
}

function deprecatedTag(value: Json | undefined): string[] {
  if (!isRecord(value)) return [];
  const { since, instead } = value;
  if (typeof since !== 'string') return [];
  return [`@deprecated ${deprecatedInWords({ since, ...(typeof instead === 'string' && { instead }) })}`];
}
