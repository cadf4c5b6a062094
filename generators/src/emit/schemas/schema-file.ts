import { mapSchema, mapValues, refName, refsOf, withoutAnnotations, type JsonSchema } from '../../model/json-schema.ts';
import type { Schemas } from '../../model/schemas.ts';
import { drafts, fileAddress, type Draft } from './addresses.ts';

/** A schema with all schemas that it refers to, so that its file is complete. */
export function schemaFile(
  name: string,
  schemas: Schemas,
  { scope, draft }: { readonly scope: string; readonly draft: Draft },
): object {
  const { [name]: root = {}, ...others } = mapValues(reached(name, schemas), (schema) => forDraft(portable(schema), name, draft));
  return {
    $schema: drafts[draft],
    $id: fileAddress(scope, `${draft}/${name}.json`),
    title: name,
    ...root,
    ...(Object.keys(others).length > 0 && { [definitions[draft]]: others }),
  };
}

const definitions = { '2020-12': '$defs', 'draft-07': 'definitions' } as const satisfies Record<Draft, string>;

/** The schema and all schemas that it refers to, directly or indirectly, in the order of the model. */
function reached(name: string, schemas: Schemas): Schemas {
  const names = new Set<string>();
  const visit = (one: string): void => {
    const schema = schemas[one];
    if (!schema || names.has(one)) return;
    names.add(one);
    refsOf(schema).forEach(visit);
  };
  visit(name);
  return Object.fromEntries(Object.entries(schemas).filter(([one]) => names.has(one)));
}

/** Removes keywords of other standards, and defines each required property. Strict validators require both. */
function portable(schema: JsonSchema): JsonSchema {
  return mapSchema(withoutAnnotations(schema), ({ discriminator: _, ...rest }) => {
    const lacking = rest.required?.filter((key) => !Object.hasOwn(rest.properties ?? {}, key)) ?? [];
    if (lacking.length === 0) return rest;
    return { ...rest, properties: { ...rest.properties, ...Object.fromEntries(lacking.map((key) => [key, {}])) } };
  });
}

/** Rewrites references for a draft. In draft 07, keywords beside `$ref` are ignored, so the reference moves into `allOf`. */
function forDraft(schema: JsonSchema, root: string, draft: Draft): JsonSchema {
  return mapSchema(schema, ({ $ref, ...rest }) => {
    if ($ref === undefined) return rest;
    const name = refName($ref);
    const target = { $ref: name === root ? '#' : `#/${definitions[draft]}/${name}` };
    const isAlone = draft === '2020-12' || Object.keys(rest).length === 0;
    return isAlone ? { ...target, ...rest } : { ...rest, allOf: [target, ...(rest.allOf ?? [])] };
  });
}
