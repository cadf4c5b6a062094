import type { SchemaObject } from 'ajv';

/** The parameter has a value that isn't the empty text. (ajv counts `undefined` as absent.) */
export function present(name: string): SchemaObject {
  return { required: [name], properties: { [name]: { not: { const: '' } } } };
}

/** The parameter is absent or empty. */
export function absent(name: string): SchemaObject {
  return { not: present(name) };
}

/** The parameter has exactly this value. */
export function equals(name: string, value: string): SchemaObject {
  return { required: [name], properties: { [name]: { const: value } } };
}

/** The parameter is absent or has another value. */
export function differs(name: string, value: string): SchemaObject {
  return { not: equals(name, value) };
}

/** A rule between parameters: reports `rule` at `at` when all of `conditions` hold. */
export function refuse(at: string, ...conditions: SchemaObject[]): SchemaObject {
  return { not: { allOf: conditions }, code: 'rule', at };
}
