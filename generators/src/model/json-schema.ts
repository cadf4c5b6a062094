import type { Json } from './protocol.ts';

/** The part of JSON Schema 2020-12 that the schemas of the protocol use. `x-` keys are annotations. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $comment?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly default?: string;
  readonly deprecated?: true;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: JsonSchema;
  readonly contentMediaType?: string;
  readonly contentEncoding?: string;
  readonly contentSchema?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly discriminator?: { readonly propertyName: string; readonly mapping: Readonly<Record<string, string>> };
  readonly examples?: readonly Json[];
  /** A name for each value of `enum`, for code generators. */
  readonly 'x-enum-varnames'?: readonly string[];
  readonly [annotation: `x-${string}`]: Json | undefined;
}

const refPrefix = '#/$defs/';

export function ref(name: string): { readonly $ref: string } {
  return { $ref: refPrefix + name };
}

/** The name in a reference that `ref` made. */
export function refName($ref: string): string {
  return $ref.slice(refPrefix.length);
}

/** Rewrites a schema from the inside to the outside. */
export function mapSchema(schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const inner = (sub: JsonSchema) => mapSchema(sub, change);
  const { properties, items, contentSchema, oneOf, anyOf, allOf, not, if: test, then, else: otherwise } = schema;
  return change({
    ...schema,
    ...(properties && { properties: mapValues(properties, inner) }),
    ...(items && { items: inner(items) }),
    ...(contentSchema && { contentSchema: inner(contentSchema) }),
    ...(oneOf && { oneOf: oneOf.map(inner) }),
    ...(anyOf && { anyOf: anyOf.map(inner) }),
    ...(allOf && { allOf: allOf.map(inner) }),
    ...(not && { not: inner(not) }),
    ...(test && { if: inner(test) }),
    ...(then && { then: inner(then) }),
    ...(otherwise && { else: inner(otherwise) }),
  });
}

/** The names of the schemas that a schema refers to directly. */
export function refsOf(schema: JsonSchema): string[] {
  const names = new Set<string>();
  mapSchema(schema, (s) => {
    if (s.$ref !== undefined) names.add(refName(s.$ref));
    return s;
  });
  return [...names];
}

/** Removes the `x-` keys. */
export function withoutAnnotations(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (s) => Object.fromEntries(Object.entries(s).filter(([key]) => !key.startsWith('x-'))));
}

export function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T, key: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
