import { mapSchema, mapValues, type JsonSchema } from '../../../model/json-schema.ts';

/**
 * Changes a component so that code generators read it correctly. Some generators turn a schema with `not` into `any`, but all of
 * them ignore `if` and `then`, which validators obey. Some treat a pattern as `/…/` and cut off a slash at its end.
 */
export function forGenerators(schema: JsonSchema): JsonSchema {
  return mapSchema(withoutNot(schema), ({ pattern, ...rest }) => ({
    ...rest,
    ...(pattern !== undefined && { pattern: pattern.replace(/(?<!\\)\/$/, '[/]') }),
  }));
}

/** Replaces `not: X` by "if X, then a schema that nothing meets", which means the same. */
function withoutNot({ not, properties, items, ...rest }: JsonSchema): JsonSchema {
  return {
    ...rest,
    ...(properties && { properties: mapValues(properties, withoutNot) }),
    ...(items && { items: withoutNot(items) }),
    ...(not && { if: not, then: { not: {} } }),
  };
}
