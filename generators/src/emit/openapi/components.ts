import { mapSchema, refName, refsOf, type JsonSchema } from '../../model/json-schema.ts';
import type { Schemas } from '../../model/schemas.ts';

const prefix = '#/components/schemas/';

export function schemaRef(name: string): { readonly $ref: string } {
  return { $ref: prefix + name };
}

/** The named schemas and all schemas that they refer to, with OpenAPI references, in the order of the model. */
export function componentSchemas(schemas: Schemas, from: readonly string[]): Record<string, JsonSchema> {
  const reached = new Set<string>();
  const visit = (name: string): void => {
    const schema = schemas[name];
    if (!schema || reached.has(name)) return;
    reached.add(name);
    refsOf(schema).forEach(visit);
  };
  from.forEach(visit);
  const entries = Object.entries(schemas).filter(([name]) => reached.has(name));
  return Object.fromEntries(entries.map(([name, schema]) => [name, toComponent(schema)]));
}

/** A schema with the references of an OpenAPI document. */
export function toComponent(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, ({ $ref, discriminator, ...rest }) => ({
    ...($ref !== undefined && schemaRef(refName($ref))),
    ...rest,
    ...(discriminator && {
      discriminator: {
        propertyName: discriminator.propertyName,
        mapping: Object.fromEntries(
          Object.entries(discriminator.mapping).map(([value, target]) => [value, schemaRef(refName(target)).$ref]),
        ),
      },
    }),
  }));
}
