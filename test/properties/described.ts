import { mapSchema, mapValues, type JsonSchema } from '../../generators/dist/model/json-schema.js';
import type { Schemas } from '../../generators/dist/model/schemas.js';

/**
 * The schemas with only the fields that pages describe. Fields that only the SDK has count as unknown in received
 * messages. `x-undescribed` has their names. Requests are unchanged, because validators check that these fields are text.
 */
export function describedSchemas(schemas: Schemas, requests: ReadonlySet<string>): Schemas {
  return mapValues(schemas, (schema, name) => (requests.has(name) ? schema : mapSchema(schema, withoutUndescribed)));
}

function withoutUndescribed(schema: JsonSchema): JsonSchema {
  const names = undescribedIn(schema);
  if (names.length === 0) return schema;
  const described = Object.entries(schema.properties ?? {}).filter(([name]) => !names.includes(name));
  return { ...schema, properties: Object.fromEntries(described), 'x-undescribed': names };
}

/** The names of the members of an object that no page describes. */
export function undescribedIn({ properties = {}, 'x-undescribed': names }: JsonSchema): string[] {
  if (Array.isArray(names)) return names.map(String);
  return Object.keys(properties).filter((name) => properties[name]?.['x-described'] === false);
}
