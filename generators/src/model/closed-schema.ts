import { mapSchema, type JsonSchema } from './json-schema.ts';

/** An object without other fields than its own. So are the objects inside, except those of which no field is known. */
export function closedSchema(schema: JsonSchema): JsonSchema {
  // The schemas of rules have properties too, but no type: they aren't the whole object.
  const close = (one: JsonSchema) => (one.type === 'object' && one.properties ? { ...one, additionalProperties: false } : one);
  return { ...mapSchema(schema, close), additionalProperties: false };
}
