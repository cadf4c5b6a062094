import { _, type Code, type Name } from 'ajv';
import { and, getProperty, not, or } from 'ajv/dist/compile/codegen/index.js';
import type { JsonSchema } from '../../model/json-schema.ts';

// Schemas of rules across fields as expressions: https://ajv.js.org/codegen.html

/** Gives the name of a regular expression. */
export type Patterns = (regex: string) => Name;

/** Whether a value that may be anything is as a rule's schema has it. */
export function holds(data: Code, schema: JsonSchema, patterns: Patterns): Code {
  const { type, required = [], properties = {}, anyOf, allOf, not: none, if: test, then, else: otherwise, pattern } = schema;
  const of = (sub: JsonSchema) => holds(data, sub, patterns);
  const conditions = [
    // What is one of the values is there.
    ...required.filter((name) => !properties[name]?.enum).map((name) => _`${member(data, name)} !== undefined`),
    ...Object.entries(properties).map(([name, sub]) => {
      const inner = holds(member(data, name), sub, patterns);
      return required.includes(name) || takesNothing(sub) ? inner : or(_`${member(data, name)} === undefined`, inner);
    }),
    ...(schema.enum ? [isOneOf(data, schema.enum)] : []),
    ...(pattern === undefined ? [] : [hasForm(data, matches(data, pattern, patterns), type === 'string')]),
    ...(anyOf ? [or(...anyOf.map(of))] : []),
    ...(allOf ?? []).map(of),
    ...(none ? [not(of(none))] : []),
    ...(test ? [_`(${of(test)} ? ${then ? of(then) : true} : ${otherwise ? of(otherwise) : true})`] : []),
  ];
  return conditions.length === 0 ? _`true` : _`(${and(...conditions)})`;
}

/** Whether a value has a form; what is no text is an issue of its own, unless it has to be one. */
function hasForm(data: Code, matched: Code, isText: boolean): Code {
  return isText ? _`(typeof ${data} === "string" && ${matched})` : _`(typeof ${data} !== "string" || ${matched})`;
}

/** Whether what isn't there is as the schema has it. */
function takesNothing(schema: JsonSchema): boolean {
  return Object.keys(schema).every((keyword) => keyword === 'pattern');
}

/**
 * A field's value; of those that every object has a namesake of, only the object's own. `key` is what gives the name, if it
 * isn't to be written down as it is.
 */
export function member(data: Code, name: string, key?: Code): Code {
  if (name in {}) return _`(Object.hasOwn(${data}, ${key ?? name}) ? ${data}${getProperty(name)} : undefined)`;
  return key ? _`${data}[${key}]` : _`${data}${getProperty(name)}`;
}

export function isOneOf(data: Code, values: readonly string[]): Code {
  const [first, ...others] = values.map((value) => _`${data} === ${value}`);
  return others.length === 0 ? (first ?? _`false`) : _`(${or(first!, ...others)})`;
}

/** Whether a text matches. */
export function matches(data: Code, pattern: string, patterns: Patterns): Code {
  const prefix = /^\^([\w:/-]*)$/.exec(pattern)?.[1];
  return prefix !== undefined ? _`${data}.startsWith(${prefix})` : _`${patterns(pattern)}.test(${data})`;
}
