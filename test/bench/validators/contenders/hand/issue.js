// Issues and notices in the words of the package, so that both do the same work: the bench compares them before it measures.
// Each is one object literal with the data of its code: an object is made faster than a key is added to it.
import { suggestion } from '../../../../../generators/dist/runtime/shared.js';

export const none = Object.freeze([]);

const missingParameter = { code: 'MissingParameter', basis: 'stated' };
const invalidParameter = { code: 'InvalidParameter', basis: 'stated' };
const wrongTypeParameter = { code: 'InvalidParameter', basis: 'inferred' };

function issue(code, key, says, expected, received, prevents) {
  return { code, path: [key], at: key, message: `${key} ${says}`, expected, received, prevents };
}

/** What is no reason to refuse a message, or prevents nothing that is known. */
export function note(code, key, says, expected, received) {
  return { code, path: [key], at: key, message: `${key} ${says}`, expected, received };
}

export function missing(key, expected = 'a value') {
  return issue('missing', key, 'is missing.', expected, 'nothing', missingParameter);
}

/** An empty value where one is required. */
export function tooShort(key) {
  return {
    code: 'too-short',
    path: [key],
    at: key,
    message: `${key} is empty, and required.`,
    expected: 'at least 1 character',
    received: 'text of 0 characters',
    prevents: missingParameter,
    limit: 1,
  };
}

export function tooLong(key, limit, value) {
  const expected = `at most ${limit} characters`;
  const received = describe(value);
  const message = `${key} must be ${expected}, not ${received}.`;
  return { code: 'too-long', path: [key], at: key, message, expected, received, prevents: invalidParameter, limit };
}

export function badForm(key, means, value) {
  return issue('bad-form', key, `must be ${means}.`, means, describe(value), invalidParameter);
}

export function hasHyphens(key, means, value) {
  return issue('bad-form', key, `must be ${means}: remove the hyphens.`, means, describe(value), invalidParameter);
}

export function wrongType(key, expected, value, suggestion) {
  const received = describe(value);
  const says = `must be ${expected}, not ${received}${hint(suggestion)}`;
  if (suggestion === undefined) return wrongTypeSo(key, says, expected, received);
  const message = `${key} ${says}`;
  return { code: 'wrong-type', path: [key], at: key, message, expected, received, prevents: wrongTypeParameter, suggestion };
}

/** The same with a sentence of its own. */
export function wrongTypeSo(key, says, expected, received) {
  return issue('wrong-type', key, says, expected, received, wrongTypeParameter);
}

export function notAnObject(input) {
  const received = describe(input);
  const [path, at, expected] = [[], '', 'an object'];
  if (input === undefined) {
    return { code: 'missing', path, at, message: 'The message is missing.', expected, received, prevents: missingParameter };
  }
  const isJson = typeof input === 'string' && input.trimStart().startsWith('{');
  const message = `The message must be an object, not ${isJson ? 'text: pass it through JSON.parse' : received}.`;
  return { code: 'wrong-type', path, at, message, expected, received };
}

/** A value that counts as absent. */
export function empty(key) {
  return note('empty', key, 'is empty and counts as absent.', 'a value', 'text of 0 characters');
}

export function unknownValue(key, { values, words: expected }, value, suggestion) {
  const code = 'unknown-value';
  const path = [key];
  const received = describe(value);
  const message = `${key} must be ${expected}, not ${received}${hint(suggestion)}`;
  return suggestion === undefined
    ? { code, path, at: key, message, expected, received, prevents: invalidParameter, values }
    : { code, path, at: key, message, expected, received, prevents: invalidParameter, values, suggestion };
}

/** A value that is not in an open list: it may be new. */
export function newValue(key, { values, words: expected }, value, suggestion) {
  const code = 'unknown-value';
  const path = [key];
  const received = describe(value);
  const message = `${key} is not ${expected}${hint(suggestion)}`;
  return suggestion === undefined
    ? { code, path, at: key, message, expected, received, values }
    : { code, path, at: key, message, expected, received, values, suggestion };
}

/** A value that exists, and is not covered here. */
export function notCovered(key, { values, words: expected }, value) {
  const message = `${key} is "${value}", which exists but is not covered here.`;
  return { code: 'not-covered', path: [key], at: key, message, expected, received: describe(value), values };
}

export function unusual(key, usual, value, but) {
  return note('unusual-form', key, `is usually ${usual}, but ${but}`, usual, describe(value));
}

/** A text that is not JSON from a character on. */
export function unusualFrom(position, key, usual, value, but) {
  const message = `${key} is usually ${usual}, but ${but}`;
  return { code: 'unusual-form', path: [key], at: key, message, expected: usual, received: describe(value), position };
}

/** A field of other products. */
export function foreignField(key, belongsTo, product, value) {
  const message = `${key} belongs to ${belongsTo.join(' and ')}, not to ${product}.`;
  const expected = 'a known field';
  return { code: 'foreign-field', path: [key], at: key, message, expected, received: describe(value), belongsTo };
}

export function unknownField(key, value, suggestion) {
  const code = 'unknown-field';
  const path = [key];
  const received = describe(value);
  const message = `${key} is not a known field${hint(suggestion)}`;
  return suggestion === undefined
    ? { code, path, at: key, message, expected: 'a known field', received }
    : { code, path, at: key, message, expected: suggestion, received, suggestion };
}

export function brokenRule(key, rule, says, code, basis) {
  return ruleIssue(key, `does not fit: ${says}`, says, 'something else', rule, { code, basis });
}

/** A rule that asks for a field that isn't there. */
export function missingByRule(key, rule, says, code, basis) {
  return ruleIssue(key, `is missing: ${says}`, says, 'nothing', rule, { code, basis });
}

function ruleIssue(key, says, expected, received, rule, prevents) {
  return { code: 'rule', path: [key], at: key, message: `${key} ${says}`, expected, received, rule, prevents };
}

/** A broken rule that is no reason to refuse the request. */
export function brokenAdvice(key, rule, says) {
  return ruleNote(key, `does not fit: ${says}`, says, 'something else', rule);
}

export function missingByAdvice(key, rule, says) {
  return ruleNote(key, `is missing: ${says}`, says, 'nothing', rule);
}

function ruleNote(key, says, expected, received, rule) {
  return { code: 'rule', path: [key], at: key, message: `${key} ${says}`, expected, received, rule };
}

function hint(suggestion) {
  return suggestion === undefined ? '.' : `; did you mean "${suggestion}"?`;
}

/** Values as issues show them. No list here is so long that it would must be shortened. */
export function oneOf(values) {
  const shown = values.map((value) => JSON.stringify(value)).join(', ');
  return values.length === 1 ? shown : `one of ${shown}`;
}

/** The kind of a value: never the value itself, which may be personal. */
export function describe(value) {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return value.length === 1 ? 'text of 1 character' : `text of ${value.length} characters`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** The value of a choice that was probably meant by a wrong one. */
export function suggestionFor(value, { values, yes }) {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const text = String(value);
  const word = yes === undefined ? null : yesOrNo.exec(text);
  if (word) return values.find((known) => (known === yes) === (word[1] !== undefined));
  if (!/^\d+$/.test(text)) {
    return text.length < 3 ? values.find((known) => known.toLowerCase() === text.toLowerCase()) : suggestion(text, values);
  }
  const same = values.filter((known) => Number(known) === Number(text));
  return same.length === 1 ? same[0] : undefined;
}

const yesOrNo = /^(?:(y|yes|t|true|1|on)|n|no|f|false|0|off)$/i;
