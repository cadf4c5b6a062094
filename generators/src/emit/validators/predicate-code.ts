import { _, type Code, type Name } from 'ajv';
import { and, getProperty, not, or } from 'ajv/dist/compile/codegen/index.js';
import type { Predicate } from '../../model/predicates/predicate.ts';

// Predicates as expressions over a message: https://ajv.js.org/codegen.html

/** Returns the names of constants that are defined outside of the functions that use them. */
export interface Patterns {
  readonly regex: (source: string) => Name;
  /** A set of texts. */
  readonly set: (values: readonly string[]) => Name;
}

/** Whether a value is present. */
export type Presence = (value: Code) => Code;

export const isGiven: Presence = (value) => _`${value} !== undefined`;

/** In a request, an empty value counts as absent. Calls the function of the runtime. */
export const isFilled: Presence = (value) => _`isFilled(${value})`;

/** Whether a predicate is true for a message, which may be any value. */
export function predicateCode(data: Code, predicate: Predicate, patterns: Patterns, isThere: Presence): Code {
  const of = (one: Predicate) => predicateCode(data, one, patterns, isThere);
  switch (predicate.kind) {
    case 'all':
      return group(and(...predicate.of.map(of)));
    case 'any':
      return group(or(...predicate.of.map(of)));
    case 'not':
      return not(of(predicate.of));
    case 'present':
      return group(and(...valuesOn(data, predicate.field).map(isThere)));
    case 'is': {
      const values = valuesOn(data, predicate.field);
      const value = values.at(-1)!;
      // If the value is one of these, it is present.
      return group(and(...values.slice(0, -1).map(isThere), isOneOf(value, predicate.values, patterns)));
    }
    case 'matches': {
      const values = valuesOn(data, predicate.field);
      const value = values.at(-1)!;
      const matched = matches(value, predicate.pattern, patterns);
      if (!predicate.orNoText) return group(and(...values.map(isThere), _`typeof ${value} === "string"`, matched));
      return group(or(...values.map((one) => not(isThere(one))), _`typeof ${value} !== "string"`, matched));
    }
    case 'exactlyOne':
      return _`${group(sum(predicate.of.map((field) => of({ kind: 'present', field }))))} === 1`;
  }
}

function group(code: Code): Code {
  return _`(${code})`;
}

function sum(conditions: readonly Code[]): Code {
  return conditions.reduce((total, one) => _`${total} + ${one}`, _`0`);
}

/** The values on the path to a field, through objects. The last is that of the field. */
function valuesOn(data: Code, path: string): Code[] {
  const values: Code[] = [];
  for (const name of path.split('.')) values.push(member(values.at(-1) ?? data, name));
  return values;
}

/**
 * A field's value. If every object inherits a member of that name, only the object's own counts. `key` is an expression for the
 * name, if the name itself shouldn't be used.
 */
export function member(data: Code, name: string, key?: Code): Code {
  if (name in {}) return _`(Object.hasOwn(${data}, ${key ?? name}) ? ${data}${getProperty(name)} : undefined)`;
  return key ? _`${data}[${key}]` : _`${data}${getProperty(name)}`;
}

export function isOneOf(data: Code, values: readonly string[], { set }: Patterns): Code {
  // A chain of many comparisons is slow, and with two thousand of them compilers overflow their stacks.
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
