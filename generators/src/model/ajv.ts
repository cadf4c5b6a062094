import { _, Ajv2020, type KeywordCxt, type Options } from 'ajv/dist/2020.js';
import { mapSchema, withoutAnnotations, type JsonSchema } from './json-schema.ts';
import type { Schemas } from './schemas.ts';

/** An ajv that knows every schema by its type's name and looks inside JSON text. */
export function createAjv(schemas: Schemas, options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false, ...options });
  ajv.removeKeyword('contentMediaType');
  ajv.addKeyword({ keyword: 'contentMediaType', type: 'string', schemaType: 'string', code: checkJsonText });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(toAjv(schema), name);
  return ajv;
}

/** References by name alone, and nothing that only people read. */
function toAjv(schema: JsonSchema): JsonSchema {
  return mapSchema(withoutAnnotations(schema), ({ description, title, examples, discriminator, $ref, ...rest }) => ({
    ...rest,
    ...($ref !== undefined && { $ref: $ref.replace('#/$defs/', '') }),
  }));
}

/**
 * Parses the text and goes on inside it, so that an error's path leads through the text. Of kind `code`, because the
 * standalone build can't carry functions along.
 */
function checkJsonText(cxt: KeywordCxt): void {
  const { gen, data, parentSchema } = cxt;
  if (cxt.schema !== 'application/json') return;
  const parsed = gen.let('parsed');
  const isJson = gen.let('isJson', true);
  gen.try(
    () => gen.assign(parsed, _`JSON.parse(${data})`),
    () => gen.assign(isJson, false),
  );
  cxt.fail(_`!${isJson}`);
  if (parentSchema['contentSchema'] === undefined) return;
  gen.if(isJson, () => {
    const valid = gen.name('valid');
    cxt.subschema({ keyword: 'contentSchema', data: parsed, dataTypes: [], definedProperties: new Set() }, valid);
    cxt.ok(valid);
  });
}
