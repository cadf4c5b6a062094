import { mapValues } from '../../../model/json-schema.ts';
import type { PlainSchema } from './plain-schema.ts';

/** A schema as Swagger 2.0 has it, in which only operations can be deprecated: of fields, their descriptions say it. */
export function withoutDeprecated({ deprecated, ...schema }: PlainSchema): PlainSchema {
  const { properties, items, oneOf, anyOf, allOf, not } = schema;
  return {
    ...schema,
    ...(properties && { properties: mapValues(properties, withoutDeprecated) }),
    ...(items && { items: withoutDeprecated(items) }),
    ...(oneOf && { oneOf: oneOf.map(withoutDeprecated) }),
    ...(anyOf && { anyOf: anyOf.map(withoutDeprecated) }),
    ...(allOf && { allOf: allOf.map(withoutDeprecated) }),
    ...(not && { not: withoutDeprecated(not) }),
  };
}
