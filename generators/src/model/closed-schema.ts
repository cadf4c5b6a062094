import { mapSchema, type JsonSchema } from './json-schema.ts';

/** Refuses unknown fields, also in the objects inside. An object without any known field stays open. */
export function closedSchema(schema: JsonSchema): JsonSchema {
  // The schemas of rules have properties too, but no type: they aren't the whole object.
  const close = (one: JsonSchema) => (one.type === 'object' && one.properties ? { ...one, additionalProperties: false } : one);
  return { ...mapSchema(schema, close), additionalProperties: false };
}
