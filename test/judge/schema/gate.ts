import type { SchemaObject } from 'ajv';

/** Checks `next` only when `test` passes. Otherwise reports the errors of `test` alone. */
export function gate(test: SchemaObject, next: SchemaObject): SchemaObject {
  return { if: test, then: next, else: test };
}

/** Makes the failure of `schema` a notice instead of an issue. */
export function notice(schema: SchemaObject): SchemaObject {
  return { ...schema, severity: 'notice' };
}

/** Reports `code` whenever it is reached. */
export function always(code: string): SchemaObject {
  return { not: {}, code };
}
