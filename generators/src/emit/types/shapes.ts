import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { mapSchema, mapValues, refName, type JsonSchema } from '../../model/json-schema.ts';
import type { Json } from '../../model/protocol.ts';
import type { Schemas } from '../../model/schemas.ts';
import { isRecord } from '../literals.ts';
import { forJsDoc } from '../preamble.ts';

/** JSON Schemas -> the declarations of their types, a named type each. */
export async function declareShapes(schemas: Schemas): Promise<string> {
  const root = { title: rootName, type: 'object', additionalProperties: false, definitions: mapValues(schemas, toCompilable) };
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
function toCompilable(schema: JsonSchema): JsonSchema & { readonly tsType?: string } {
  return mapSchema(schema, ({ $ref, title, allOf, discriminator, examples, description, ...rest }) => {
    const tsType = takesNothing(rest) ? 'Record<string, never>' : typeText($ref, rest['x-extensible-enum']);
    return {
      ...rest,
      description: forJsDoc([description ?? '', tags(rest, examples).join('\n')].join('\n\n').trim()),
      ...(tsType !== undefined && { tsType }),
    };
  });
}

/** What JSDoc has tags for, and what no type can hold. */
function tags(schema: JsonSchema, examples: readonly Json[] = []): string[] {
  const { pattern, 'x-source': source, 'x-sensitive': sensitive, 'x-upstream': upstream } = schema;
  return [
    ...(pattern === undefined ? [] : [`@pattern ${pattern}`]),
    ...examples.map((example) => `@example ${typeof example === 'string' ? example : JSON.stringify(example)}`),
    ...(typeof sensitive === 'string' ? [`@sensitive ${sensitive}`] : []),
    ...(isRecord(upstream) && typeof upstream['in'] === 'string' ? [`@upstream ${upstream['in']}`] : []),
    ...(Array.isArray(source) ? [`@source ${source.join(', ')}`] : []),
  ];
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
    .replaceAll(/ \* ?\n \*\//g, ' */')
    .replaceAll('/**\n */\n', '')
    .replace(new RegExp(`export interface ${rootName} \\{\\s*\\}\\n?`), '');
}
