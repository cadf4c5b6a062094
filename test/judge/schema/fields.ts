import type { SchemaObject } from 'ajv';
import { always, gate, notice } from './gate.ts';

const isText = { type: 'string' };
const isEmpty = { const: '' };

/** A parameter that must be there, with a text that isn't empty. */
export function requiredText(value: SchemaObject): SchemaObject {
  return gate(isText, { if: isEmpty, then: { minLength: 1 }, else: value });
}

/** A parameter whose empty text counts as absent. */
export function optionalText(value: SchemaObject): SchemaObject {
  return gate(isText, { if: isEmpty, then: notice(always('empty')), else: value });
}

/** A member that only the SDK has: its name is reported whatever its value, unless that is empty. */
export function undescribedText(): SchemaObject {
  return { allOf: [optionalText({}), { if: isEmpty, else: notice(always('not-described')) }] };
}

export const closedList = (...values: string[]): SchemaObject => ({ enum: values });
export const openList = (...values: string[]): SchemaObject => notice({ enum: values });

/** Text of characters of `set`, at most `maximum` of them. One finding: a forbidden character hides the length. */
export function characters(set: string, maximum: number, next: SchemaObject = {}): SchemaObject {
  return gate({ pattern: `^[${set}]+$` }, gate({ maxLength: maximum }, next));
}

/** JSON text of an object or a list. */
export function jsonText(): SchemaObject {
  return notice({ json: { type: ['object', 'array'] }, code: 'unusual-form' });
}

/** JSON text of a list of texts, each of which should be one of `values`. */
export function jsonTexts(...values: string[]): SchemaObject {
  const isListOfTexts = notice({ json: { type: 'array', items: { type: 'string' } }, code: 'unusual-form' });
  return gate(isListOfTexts, { jsonItems: values });
}
