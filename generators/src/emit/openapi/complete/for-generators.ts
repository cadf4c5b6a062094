import { mapSchema, mapValues, type JsonSchema } from '../../../model/json-schema.ts';

/**
 * A component as code generators read it right. Some make `any` of a schema with a `not`; all of them ignore conditions, which
 * validators obey. Some take a pattern for `/…/` and cut off a slash at its end.
 */
export function forGenerators(schema: JsonSchema): JsonSchema {
  return mapSchema(withoutNot(schema), ({ pattern, ...rest }) => ({
    ...rest,
    ...(pattern !== undefined && { pattern: pattern.replace(/(?<!\\)\/$/, '[/]') }),
  }));
}

/** What must not hold leads to what nothing meets. */
function withoutNot({ not, properties, items, ...rest }: JsonSchema): JsonSchema {
  return {
    ...rest,
    ...(properties && { properties: mapValues(properties, withoutNot) }),
    ...(items && { items: withoutNot(items) }),
    ...(not && { if: not, then: { not: {} } }),
  };
}
