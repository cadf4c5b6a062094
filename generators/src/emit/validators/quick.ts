import { _, Ajv, type Code, type CodeGen, type KeywordCxt, type Name } from 'ajv';
import { and, not, or } from 'ajv/dist/compile/codegen/index.js';
import standalone from 'ajv/dist/standalone/index.js';
import { refName, type JsonSchema } from '../../model/json-schema.ts';
import type { Predicate } from '../../model/predicates/predicate.ts';
import type { Schemas } from '../../model/schemas.ts';
import { isFilled, isOneOf, matches, member, predicateCode, type Patterns } from './predicate-code.ts';
import { others } from '#runtime';
import type { SourceCode } from '../module/source-code.ts';

/** The name of a message's quick check, by its type's name. */
export function quickName(type: string): string {
  return `quick${type}`;
}

/** What a quick check looks at. Its result lists what it couldn't confirm: keys of fields, and positions in the list of rules. */
export interface CheckedMessage {
  readonly type: string;
  readonly fields: readonly string[];
  /** Each predicate is false for a message that breaks the rule. */
  readonly rules: readonly Predicate[];
}

/**
 * Compiles quick checks with ajv. Each goes through a message once, and returns the fields and rules that it couldn't confirm: those
 * that are wrong, and those that it can't decide. The tables then check them in detail.
 */
export function compileQuick(schemas: Schemas, checked: readonly CheckedMessage[], patterns: Patterns): SourceCode[] {
  const ajv = new Ajv({ strict: false, meta: false, validateSchema: false, code: { source: true, esm: true } });
  const code = (cxt: KeywordCxt) => new QuickCheck(cxt, schemas, patterns).message(Object(cxt.schema));
  ajv.addKeyword({ keyword: 'plain', schemaType: 'object', code });
  return checked.map((message) => {
    ajv.addSchema({ plain: message }, message.type);
    const source = standalone.default(ajv, { [quickName(message.type)]: message.type });
    const plain = frame.reduce<string>((text, part) => text.replaceAll(part, ''), source);
    // The schema and the exported name come before it.
    return plain.replace(/^[^]*?function \w+/, `function ${quickName(message.type)}`);
  });
}

/** What ajv adds to a check for locations and errors. Quick checks report neither. */
const frame = [
  /(?<=function \w+\(data), \{.*?\}=\{\}(?=\))/g,
  'let vErrors = null;let errors = 0;',
  /\w+\.errors = vErrors;return errors === 0;/g,
];

/** Emits plain code that makes the cheapest comparison first. */
class QuickCheck {
  private readonly cxt: KeywordCxt;
  private readonly gen: CodeGen;
  private readonly schemas: Schemas;
  private readonly patterns: Patterns;
  private readonly unconfirmed: Name;

  constructor(cxt: KeywordCxt, schemas: Schemas, patterns: Patterns) {
    this.cxt = cxt;
    this.gen = cxt.gen;
    this.schemas = schemas;
    this.patterns = patterns;
    this.unconfirmed = this.gen.let('unconfirmed');
  }

  /** Looks at every field of a plain object. If the number of own keys is the same, enumerable or not, there are no others. */
  message({ type, fields, rules }: CheckedMessage): void {
    const { gen, unconfirmed } = this;
    const { properties = {}, required = [] } = this.schemas[type] ?? {};
    const { data } = this.cxt;
    const add = (what: Name | number) => gen.code(_`(${unconfirmed} ??= []).push(${what})`);
    const seen = gen.let('seen', 0);
    const value = gen.let('value');
    // Code that is the same for a field in each message takes hardly any space when compressed.
    const key = gen.let('key');
    for (const name of fields) {
      const schema = properties[name] ?? {};
      gen.assign(value, member(data, name, _`${key} = ${name}`));
      if (required.includes(name)) {
        gen.if(_`${value} !== undefined`, () => gen.code(_`${seen}++`));
        gen.if(not(this.holds(value, schema)), () => add(key));
      } else {
        gen.if(_`${value} !== undefined`, () => {
          gen.code(_`${seen}++`);
          gen.if(not(this.holds(value, filled(schema))), () => add(key));
        });
      }
    }
    for (const [i, rule] of rules.entries()) {
      gen.if(not(predicateCode(data, rule, this.patterns, isFilled)), () => add(i));
    }
    gen.if(_`Object.getOwnPropertyNames(${data}).length !== ${seen}`, () => add(others));
    gen.return(unconfirmed);
  }

  /** Whether a value matches its schema, as one expression. */
  private holds(data: Code, schema: JsonSchema): Code {
    const { $ref, ...own } = schema;
    // Deprecated values are checked in detail, because they need a notice.
    if (schema.deprecated) return _`false`;
    if ($ref !== undefined) return this.holds(data, { ...this.schemas[refName($ref)], ...own });
    switch (schema.type) {
      case 'object':
        return this.object(data, schema);
      case 'string':
        return this.text(data, schema);
      case 'array':
        return this.list(data, schema);
      case 'boolean':
        return _`typeof ${data} === "boolean"`;
      default:
        return _`false`;
    }
  }

  private object(data: Code, { properties = {}, required = [], allOf, additionalProperties }: JsonSchema): Code {
    if (allOf || additionalProperties !== false) return _`false`;
    const isThere = (name: string) => _`(${member(data, name)} !== undefined)`;
    const fields = Object.entries(properties).map(([name, schema]) => {
      if (required.includes(name)) return this.holds(member(data, name), schema);
      return _`(${or(not(isThere(name)), this.holds(member(data, name), filled(schema)))})`;
    });
    const seen = Object.keys(properties).map(isThere);
    const count = seen.reduce((sum, one) => _`${sum} + ${one}`, _`0`);
    const isObject = _`typeof ${data} === "object" && ${data} !== null && !Array.isArray(${data})`;
    return and(isObject, ...fields, _`Object.getOwnPropertyNames(${data}).length === ${count}`);
  }

  private text(data: Code, schema: JsonSchema): Code {
    const { minLength = 0, maxLength, pattern, contentMediaType, contentSchema } = schema;
    const conditions = schema.enum
      ? [isOneOf(data, currentValues(schema, schema.enum), this.patterns)]
      : [_`typeof ${data} === "string"`];
    const refusesEmpty = contentMediaType === 'application/json' || (pattern !== undefined && !new RegExp(pattern, 'u').test(''));
    // A character has at most two code units. If their number decides, the characters needn't be counted.
    if (minLength > (refusesEmpty ? 1 : 0) && !schema.enum)
      conditions.push(minLength === 1 ? data : _`${data}.length >= ${2 * minLength}`);
    if (maxLength !== undefined) conditions.push(_`${data}.length <= ${maxLength}`);
    for (const regex of [pattern, usualForm(schema)]) {
      if (regex !== undefined) conditions.push(matches(data, regex, this.patterns));
    }
    // If something is unconfirmed already, the JSON is parsed only once, in the detailed check.
    if (contentMediaType === 'application/json') conditions.push(_`!${this.unconfirmed}`, this.json(data, contentSchema));
    return and(...conditions);
  }

  private json(text: Code, inside: JsonSchema | undefined): Code {
    return inside ? this.of(_`parsed(${text})`, inside) : _`isUsualJson(${text})`;
  }

  private list(data: Code, { items }: JsonSchema): Code {
    const isList = _`Array.isArray(${data})`;
    return items ? and(isList, _`${data}.every(${this.arrow(items)})`) : isList;
  }

  private of(data: Code, schema: JsonSchema): Code {
    return _`(${this.arrow(schema)})(${data})`;
  }

  private arrow(schema: JsonSchema): Code {
    const inner = this.gen.name('inner');
    return _`(${inner}) => ${this.holds(inner, schema)}`;
  }
}

/** The schema for the value of an optional field. An empty text counts as absent. */
function filled(schema: JsonSchema): JsonSchema {
  return schema.type === 'string' ? { ...schema, minLength: Math.max(1, schema.minLength ?? 0) } : schema;
}

/** The values that aren't deprecated. */
function currentValues({ 'x-enumDeprecated': old = {} }: JsonSchema, values: readonly string[]): string[] {
  return values.filter((value) => !Object.hasOwn(Object(old), value));
}

function usualForm({ 'x-usual': usual }: JsonSchema): string | undefined {
  const regex: unknown = Object(usual).regex;
  return typeof regex === 'string' ? regex : undefined;
}
