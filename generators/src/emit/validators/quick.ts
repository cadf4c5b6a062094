import { _, Ajv, type Code, type CodeGen, type KeywordCxt, type Name } from 'ajv';
import { and, not, or } from 'ajv/dist/compile/codegen/index.js';
import standalone from 'ajv/dist/standalone/index.js';
import { usePattern } from 'ajv/dist/vocabularies/code.js';
import { refName, type JsonSchema } from '../../model/json-schema.ts';
import type { Schemas } from '../../model/schemas.ts';
import type { Source } from './source.ts';

/** The name of a message's quick check, by its type's name. */
export function quickName(type: string): string {
  return `quick${type}`;
}

/**
 * Compiles quick checks with ajv: each says yes if nothing can be said about a message, and no as soon as it meets
 * anything else. So they need no errors, and what they don't know how to decide is a no: then the message is looked at
 * closely. `type` -> what else has to hold of it, beside its schema.
 */
export function compileQuick(schemas: Schemas, types: ReadonlyMap<string, readonly JsonSchema[]>): Source {
  const ajv = new Ajv({ strict: false, meta: false, validateSchema: false, code: { source: true, esm: true } });
  const code = (cxt: KeywordCxt) => new QuickCheck(cxt, schemas).value(cxt.data, Object(cxt.schema));
  ajv.addKeyword({ keyword: 'plain', schemaType: 'object', code });
  for (const [type, rules] of types) {
    const schema = schemas[type] ?? {};
    ajv.addSchema({ plain: { ...schema, allOf: [...(schema.allOf ?? []), ...rules] } }, type);
  }
  const source = standalone.default(ajv, Object.fromEntries([...types.keys()].map((type) => [quickName(type), type])));
  // So that bundlers drop the patterns that nobody uses.
  return source.replaceAll('= new RegExp(', '= /* @__PURE__ */ new RegExp(');
}

/** Emits straight code that returns false; it is made for speed, and asks the cheapest question first. */
class QuickCheck {
  private readonly gen: CodeGen;
  private readonly cxt: KeywordCxt;
  private readonly schemas: Schemas;

  constructor(cxt: KeywordCxt, schemas: Schemas) {
    this.gen = cxt.gen;
    this.cxt = cxt;
    this.schemas = schemas;
  }

  value(data: Name, schema: JsonSchema): void {
    const { $ref, ...own } = schema;
    if ($ref !== undefined) return this.value(data, { ...this.schemas[refName($ref)], ...own });
    switch (schema.type) {
      case 'object':
        return this.object(data, schema);
      case 'string':
        return this.text(data, schema);
      case 'array':
        return this.list(data, schema);
      case 'boolean':
        return this.demand(_`typeof ${data} === "boolean"`);
      default:
        return this.demand(_`false`);
    }
  }

  private demand(condition: Code): void {
    this.gen.if(not(condition), () => this.gen.return(false));
  }

  /** Knows every field, and that there are no others because there are no more: an own key each, counted. */
  private object(data: Name, { properties = {}, required = [], allOf = [], additionalProperties }: JsonSchema): void {
    const { gen } = this;
    this.demand(_`typeof ${data} === "object" && ${data} !== null && !Array.isArray(${data})`);
    const seen = gen.let('seen', required.length);
    for (const [name, schema] of Object.entries(properties)) {
      const value = gen.const('value', member(data, name));
      if (required.includes(name)) {
        this.value(value, schema);
        continue;
      }
      gen.if(_`${value} !== undefined`, () => {
        gen.code(_`${seen}++`);
        this.value(value, schema);
      });
    }
    this.demand(additionalProperties === false ? _`Object.keys(${data}).length === ${seen}` : _`false`);
    for (const rule of allOf) this.demand(this.condition(data, rule));
  }

  private text(data: Name, schema: JsonSchema): void {
    const { minLength = 0, maxLength, pattern, contentMediaType, contentSchema } = schema;
    const conditions = schema.enum
      ? [or(...schema.enum.map((value) => _`${data} === ${value}`))]
      : [_`typeof ${data} === "string"`];
    // A character has two code units at most: where these decide, nobody has to count.
    if (minLength > 0 && !schema.enum) conditions.push(_`${data}.length >= ${minLength === 1 ? 1 : 2 * minLength}`);
    if (maxLength !== undefined) conditions.push(_`${data}.length <= ${maxLength}`);
    if (pattern !== undefined) conditions.push(this.matches(data, pattern));
    this.demand(and(...conditions));
    if (contentMediaType === 'application/json') this.json(data, contentSchema);
  }

  private json(data: Name, inside: JsonSchema | undefined): void {
    const { gen } = this;
    const parsed = gen.let('parsed');
    // Throws on what isn't JSON; whoever calls a quick check takes that for a no.
    gen.assign(parsed, _`JSON.parse(${data})`);
    if (inside) this.value(parsed, inside);
    else this.demand(_`${parsed} !== undefined`);
  }

  private list(data: Name, { items }: JsonSchema): void {
    this.demand(_`Array.isArray(${data})`);
    if (!items) return;
    this.gen.forRange('i', 0, _`${data}.length`, (i) => this.value(this.gen.const('item', _`${data}[${i}]`), items));
  }

  private matches(data: Code, pattern: string): Code {
    const prefix = /^\^([\w:/.-]*)$/.exec(pattern)?.[1];
    const isLiteral = prefix !== undefined && !prefix.includes('.');
    return isLiteral ? _`${data}.startsWith(${prefix})` : _`${usePattern(this.cxt, pattern)}.test(${data})`;
  }

  /** A rule across fields as one expression. */
  private condition(data: Code, schema: JsonSchema): Code {
    const { required = [], properties = {}, anyOf, allOf, not: none, if: test, then, else: otherwise, pattern } = schema;
    const of = (sub: JsonSchema) => this.condition(data, sub);
    const conditions = [
      ...required.map((name) => _`${member(data, name)} !== undefined`),
      ...Object.entries(properties).map(([name, sub]) => {
        const inner = this.condition(member(data, name), sub);
        return required.includes(name) ? inner : or(_`${member(data, name)} === undefined`, inner);
      }),
      ...(schema.enum ? [or(...schema.enum.map((value) => _`${data} === ${value}`))] : []),
      ...(pattern === undefined ? [] : [this.matches(data, pattern)]),
      ...(anyOf ? [or(...anyOf.map(of))] : []),
      ...(allOf ?? []).map(of),
      ...(none ? [not(of(none))] : []),
      ...(test ? [_`(${of(test)} ? ${then ? of(then) : true} : ${otherwise ? of(otherwise) : true})`] : []),
    ];
    return conditions.length === 0 ? _`true` : _`(${and(...conditions)})`;
  }
}

function member(data: Code, name: string): Code {
  return _`${data}[${name}]`;
}
