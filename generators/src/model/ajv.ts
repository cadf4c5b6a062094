import { _, Ajv, type Code, type KeywordCxt, type KeywordErrorDefinition, type Name, type Options } from 'ajv';
import { mapSchema, mapValues, refName, withoutAnnotations, type JsonSchema } from './json-schema.ts';
import type { Schemas } from './schemas.ts';

/** Schemas as ajv gets them, by the names of their types. */
export type AjvSchemas = Readonly<Record<string, object>>;

export function ajvSchemas(schemas: Schemas): AjvSchemas {
  return mapValues(schemas, toAjv);
}

export function createAjv(schemas: Schemas, options: Options = {}): Ajv {
  return ajvOf(ajvSchemas(schemas), options);
}

/**
 * An ajv that knows every schema by its type's name and looks inside JSON text. The keywords of its own are of kind
 * `code`, so that an error's path leads through the text.
 */
export function ajvOf(schemas: AjvSchemas, options: Options = {}): Ajv {
  // The schemas are of our own making: nothing is gained by checking them against the schema of schemas.
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false, meta: false, validateSchema: false, ...options });
  for (const keyword of ['contentMediaType', 'minLength', 'maxLength']) ajv.removeKeyword(keyword);
  ajv.addKeyword({ keyword: 'contentMediaType', type: 'string', schemaType: 'string', code: checkJsonText });
  ajv.addKeyword({ keyword: 'minLength', type: 'string', schemaType: 'number', code: checkLength(isShorter), error: limitError });
  ajv.addKeyword({ keyword: 'maxLength', type: 'string', schemaType: 'number', code: checkLength(isLonger), error: limitError });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
  return ajv;
}

/** References by name alone, nothing that only people read, and no branches where the value's type decides. */
function toAjv(schema: JsonSchema): object {
  return mapSchema(
    withoutAnnotations(schema),
    ({ description, title, examples, discriminator, default: _default, $ref, ...rest }) => ({
      ...(rest.anyOf ? textOrObject(rest) : rest),
      ...($ref !== undefined && { $ref: refName($ref) }),
    }),
  );
}

/** JSON text or what it holds: a union would report the branch that was never meant, too. */
function textOrObject(schema: JsonSchema): object {
  const [text, inside, ...others] = schema.anyOf ?? [];
  if (!text?.contentMediaType || !inside || others.length > 0) return schema;
  return { ...text, type: ['string', 'object'], if: { type: 'object' }, then: inside };
}

const limitError: KeywordErrorDefinition = { message: 'has the wrong length', params: ({ schema }) => _`{limit: ${schema}}` };

/** Lengths count code points. Ajv's own count walks every text to its end; these look only where `.length` can't tell. */
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

/** Parses the text and goes on inside it. An empty text holds nothing; whether it may be empty is up to its length. */
function checkJsonText(cxt: KeywordCxt): void {
  const { gen, data, parentSchema } = cxt;
  if (cxt.schema !== 'application/json') return;
  const hasInside = parentSchema['contentSchema'] !== undefined;
  const parsed = gen.let('parsed');
  const isWrong = gen.let('isWrong', false);
  // A value that nothing reads would be optimized away, and the parsing with it.
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
