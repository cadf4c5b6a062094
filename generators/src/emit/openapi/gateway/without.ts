import { mapValues } from '../../../model/json-schema.ts';
import type { PlainSchema } from './plain-schema.ts';

/** Removes a keyword at every level of a schema, for readers that don't accept it. */
export function without(keyword: 'deprecated' | 'x-enum-varnames', schema: PlainSchema): PlainSchema {
  const { [keyword]: _, ...rest } = schema;
  const { properties, items, oneOf, anyOf, allOf, not } = rest;
  const inner = (one: PlainSchema) => without(keyword, one);
  return {
    ...rest,
    ...(properties && { properties: mapValues(properties, inner) }),
    ...(items && { items: inner(items) }),
    ...(oneOf && { oneOf: oneOf.map(inner) }),
    ...(anyOf && { anyOf: anyOf.map(inner) }),
    ...(allOf && { allOf: allOf.map(inner) }),
    ...(not && { not: inner(not) }),
  };
}
