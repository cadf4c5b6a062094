import { _, Ajv, type Code, type KeywordCxt, type KeywordErrorDefinition, type Name, type Options } from 'ajv';
import { mapSchema, mapValues, refName, withoutAnnotations, type JsonSchema } from './json-schema.ts';
import type { Schemas } from './schemas.ts';

/** The schemas in the form for ajv, by type name. */
export type AjvSchemas = Readonly<Record<string, object>>;

export function ajvSchemas(schemas: Schemas): AjvSchemas {
  return mapValues(schemas, toAjv);
}

export function createAjv(schemas: Schemas, options: Options = {}): Ajv {
  return ajvOf(ajvSchemas(schemas), options);
}

/**
 * An ajv with every schema under its type name. It also checks what is inside JSON text. Our own keywords are of ajv's kind
 * `code`, so that the path of an error leads into the text.
 */
export function ajvOf(schemas: AjvSchemas, options: Options = {}): Ajv {
  // The schemas are generated, so checking them against the schema of JSON Schema would find nothing.
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false, meta: false, validateSchema: false, ...options });
  for (const keyword of ['contentMediaType', 'minLength', 'maxLength']) ajv.removeKeyword(keyword);
  ajv.addKeyword({ keyword: 'contentMediaType', type: 'string', schemaType: 'string', code: checkJsonText });
  ajv.addKeyword({ keyword: 'minLength', type: 'string', schemaType: 'number', code: checkLength(isShorter), error: limitError });
  ajv.addKeyword({ keyword: 'maxLength', type: 'string', schemaType: 'number', code: checkLength(isLonger), error: limitError });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
  return ajv;
}

/** Replaces references by type names. Removes what only people read, and branches that the type of the value decides. */
function toAjv(schema: JsonSchema): object {
  return mapSchema(
    withoutAnnotations(schema),
    ({ description, title, examples, discriminator, default: _default, $ref, ...rest }) => ({
      ...(rest.anyOf ? textOrObject(rest) : rest),
      ...($ref !== undefined && { $ref: refName($ref) }),
    }),
  );
}

/** JSON text or the object in it. For an `anyOf`, ajv would also report the errors of the branch that doesn't apply. */
function textOrObject(schema: JsonSchema): object {
  const [text, inside, ...others] = schema.anyOf ?? [];
  if (!text?.contentMediaType || !inside || others.length > 0) return schema;
  return { ...text, type: ['string', 'object'], if: { type: 'object' }, then: inside };
}

const limitError: KeywordErrorDefinition = { message: 'has the wrong length', params: ({ schema }) => _`{limit: ${schema}}` };

/** A length is a number of code points. ajv counts every text to its end; this counts only if `.length` doesn't decide. */
function checkLength(fails: (data: Name, limit: number) => Code): (cxt: KeywordCxt) => void {
  return (cxt) => cxt.fail(fails(cxt.data, Number(cxt.schema)));
}

function isLonger(data: Name, limit: number): Code {
  return _`${data}.length > ${limit} && (${data}.length > ${2 * limit} || [...${data}].length > ${limit})`;
}

function isShorter(data: Name, limit: number): Code {
  if (limit <= 1) return _`${data}.length < ${limit}`;
  return _`${data}.length < ${2 * limit} && (${data}.length < ${limit} || [...${data}].length < ${limit})`;
}

/** Parses the text and checks what is inside. Accepts an empty text: `minLength` decides whether it may be empty. */
function checkJsonText(cxt: KeywordCxt): void {
  const { gen, data, parentSchema } = cxt;
  if (cxt.schema !== 'application/json') return;
  const hasInside = parentSchema['contentSchema'] !== undefined;
  const parsed = gen.let('parsed');
  const isWrong = gen.let('isWrong', false);
  // Without `contentSchema`, nothing reads the parsed value. ajv would remove an assignment, and with it the parsing.
  const parse = () => (hasInside ? gen.assign(parsed, _`JSON.parse(${data})`) : gen.code(_`JSON.parse(${data})`));
  gen.if(_`${data} !== ""`, () => gen.try(parse, () => gen.assign(isWrong, true)));
  cxt.fail(isWrong);
  if (!hasInside) return;
  gen.if(_`${parsed} !== undefined`, () => {
    const valid = gen.name('valid');
    cxt.subschema({ keyword: 'contentSchema', data: parsed, dataTypes: [], definedProperties: new Set() }, valid);
    cxt.ok(valid);
  });
}
