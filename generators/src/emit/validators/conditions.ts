import { _, type Code, type Name } from 'ajv';
import { and, getProperty, not, or } from 'ajv/dist/compile/codegen/index.js';
import type { JsonSchema } from '../../model/json-schema.ts';

// Schemas of rules across fields as expressions: https://ajv.js.org/codegen.html

/** Gives the names of what stands outside of the functions that use it. */
export interface Patterns {
  readonly regex: (source: string) => Name;
  /** A set of texts. */
  readonly set: (values: readonly string[]) => Name;
}

/** Whether a value is there. */
export type Presence = (value: Code) => Code;

export const isGiven: Presence = (value) => _`${value} !== undefined`;

/** In a request, an empty value counts as absent. */
export const isFilled: Presence = (value) => _`(${value} !== undefined && ${value} !== "")`;

/** Whether a value that may be anything is as a rule's schema has it. */
export function holds(data: Code, schema: JsonSchema, patterns: Patterns, isThere: Presence): Code {
  const { type, required = [], properties = {}, anyOf, allOf, not: none, if: test, then, else: otherwise, pattern } = schema;
  const of = (sub: JsonSchema) => holds(data, sub, patterns, isThere);
  const conditions = [
    // What is one of the values is there.
    ...required.filter((name) => !properties[name]?.enum).map((name) => isThere(member(data, name))),
    ...Object.entries(properties).map(([name, sub]) => {
      const value = member(data, name);
      const inner = holds(value, sub, patterns, isThere);
      return required.includes(name) ? inner : or(not(isThere(value)), inner);
    }),
    ...(schema.enum ? [isOneOf(data, schema.enum, patterns)] : []),
    ...(pattern === undefined ? [] : [hasForm(data, matches(data, pattern, patterns), type === 'string')]),
    ...(anyOf ? [or(...anyOf.map(of))] : []),
    ...(allOf ?? []).map(of),
    ...(none ? [not(of(none))] : []),
    ...(test ? [_`(${of(test)} ? ${then ? of(then) : true} : ${otherwise ? of(otherwise) : true})`] : []),
  ];
  return conditions.length === 0 ? _`true` : _`(${and(...conditions)})`;
}

/** Whether a value has a form; what is no text is an issue of its own, unless it must be one. */
function hasForm(data: Code, matched: Code, isText: boolean): Code {
  return isText ? _`(typeof ${data} === "string" && ${matched})` : _`(typeof ${data} !== "string" || ${matched})`;
}

/**
 * A field's value; of those that every object has a namesake of, only the object's own. `key` is what gives the name, if it
 * isn't to be written down as it is.
 */
export function member(data: Code, name: string, key?: Code): Code {
  if (name in {}) return _`(Object.hasOwn(${data}, ${key ?? name}) ? ${data}${getProperty(name)} : undefined)`;
  return key ? _`${data}[${key}]` : _`${data}${getProperty(name)}`;
}

export function isOneOf(data: Code, values: readonly string[], { set }: Patterns): Code {
  // A chain of many comparisons is slow, and of two thousand the compilers overflow their stacks.
  if (values.length > mostCompared) return _`${set(values)}.has(${data})`;
  const [first, ...others] = values.map((value) => _`${data} === ${value}`);
  return others.length === 0 ? (first ?? _`false`) : _`(${or(first!, ...others)})`;
}

const mostCompared = 40;

/** Whether a text matches. */
export function matches(data: Code, pattern: string, patterns: Patterns): Code {
  const prefix = /^\^([\w:/-]*)$/.exec(pattern)?.[1];
  return prefix !== undefined ? _`${data}.startsWith(${prefix})` : _`${patterns.regex(pattern)}.test(${data})`;
}
