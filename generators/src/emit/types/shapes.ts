import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { mapSchema, mapValues, refName, type JsonSchema } from '../../model/json-schema.ts';
import { code, deprecatedInWords, withFacts } from '../../model/phrases.ts';
import type { Json } from '../../model/protocol.ts';
import type { Schemas } from '../../model/schemas.ts';
import { isRecord } from '../literals.ts';
import { forJsDoc } from '../preamble.ts';

/** JSON Schemas -> the declarations of their types, a named type each. */
export async function declareShapes(schemas: Schemas): Promise<string> {
  const root = {
    title: rootName,
    type: 'object',
    additionalProperties: false,
    definitions: mapValues(schemas, compilable(schemas)),
  };
  // The compiler writes into what it is given.
  const copy: JSONSchema = JSON.parse(JSON.stringify(root));
  const text = await compile(copy, rootName, {
    bannerComment: '',
    format: false,
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
  });
  return withoutRemarks(text);
}

const rootName = 'GeneratedShapes';

/**
 * The compiler resolves references by copying, and names copies anew; given as finished TypeScript they stay what they
 * are. Rules across fields say nothing a type could hold.
 */
function compilable(schemas: Schemas): (schema: JsonSchema) => Compilable {
  const toCompilable = ({
    $ref,
    title,
    allOf,
    discriminator,
    examples,
    description,
    deprecated,
    ...rest
  }: JsonSchema): Compilable => {
    const tsType = takesNothing(rest) ? 'Record<string, never>' : typeText($ref, rest['x-extensible-enum']);
    const listed = $ref === undefined ? [] : codeLines(schemas[refName($ref)]);
    return {
      // It takes what is inside any key for a schema.
      ...ownKeywords(rest),
      ...(rest.properties && { properties: withStandIns(orUndefined(rest.properties, rest.required)) }),
      ...(rest.required && { required: rest.required.map(standIn) }),
      description: forJsDoc(withFacts(description ?? '', listed), tags(rest, examples).join('\n')),
      ...(tsType !== undefined && { tsType }),
    };
  };
  return (schema) => mapSchema(schema, toCompilable);
}

function ownKeywords(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !key.startsWith('x-')));
}

type Compilable = JsonSchema & { readonly tsType?: string };

/** What each code of a list means, where a value is one of them: editors show a field's own comment only. */
function codeLines(schema: JsonSchema | undefined): string[] {
  const meanings = schema?.['x-codes'] === undefined ? undefined : schema['x-enumDescriptions'];
  if (!isRecord(meanings)) return [];
  return Object.entries(meanings).flatMap(([value, means]) => (typeof means === 'string' ? [`${code(value)}: ${means}`] : []));
}

/** Optional fields may be given as undefined, under `exactOptionalPropertyTypes` too. */
function orUndefined(
  properties: Readonly<Record<string, Compilable>>,
  required: readonly string[] = [],
): Record<string, Compilable> {
  return mapValues(properties, (schema, name) => {
    if (required.includes(name)) return schema;
    const { description, ...value } = schema;
    const absent: Compilable = { tsType: 'undefined' };
    return { ...(description !== undefined && { description }), anyOf: [value, absent] };
  });
}

/** The compiler asks its schemas for members of every object, such as hasOwnProperty: a field of that name has another until it is done. */
function withStandIns(properties: Readonly<Record<string, Compilable>>): Record<string, Compilable> {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [standIn(name), schema]));
}

/** No name of the spec has this sign. */
function standIn(name: string): string {
  return name in {} ? `$${name}` : name;
}

/** What JSDoc has tags for, and what no type can hold. */
function tags(schema: JsonSchema, examples: readonly Json[] = []): string[] {
  const { pattern, 'x-source': source, 'x-sensitive': sensitive, 'x-upstream': upstream } = schema;
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

/** An interface without members would take anything. */
function takesNothing({ type, properties, additionalProperties }: JsonSchema): boolean {
  return type === 'object' && additionalProperties === false && Object.keys(properties ?? {}).length === 0;
}

function typeText($ref: string | undefined, known: Json | undefined): string | undefined {
  if ($ref !== undefined) return refName($ref);
  // A union with plain string would lose the known values; this keeps them for completion.
  return Array.isArray(known) ? `(${[...known.map((value) => JSON.stringify(value)), '(string & {})'].join(' | ')})` : undefined;
}

/** Drops the empty root interface and the compiler's remarks on where a definition came from. */
function withoutRemarks(text: string): string {
  const remark = new RegExp(
    ` \\* This interface was referenced by \`${rootName}\`'s JSON-Schema\\n \\* via the \`definition\` "\\w+"\\.\\n`,
    'g',
  );
  return text
    .replaceAll(remark, '')
    .replaceAll(/^( *)\$(?=\w+\??:)/gm, '$1')
    .replaceAll(/ \* ?\n \*\//g, ' */')
    .replaceAll('/**\n */\n', '')
    .replace(new RegExp(`export interface ${rootName} \\{\\s*\\}\\n?`), '');
}
