// Issues and notices in the words of the package, so that both do the same work: the bench compares them before it measures.
import { likely } from '../../../../../generators/dist/diagnostics/likely.js';

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

export function tooShort(key, value, isHidden) {
  return issue('too-short', key, 'is empty, and required.', 'at least 1 character', describe(value, isHidden), missingParameter);
}

/** Something is there, and isn't what it should be. */
export function wrong(code, key, expected, received, near) {
  return wrongSo(code, key, `has to be ${expected}, not ${received}${hint(near)}`, expected, received);
}

/** Something else than a text, with its digits if they are what was meant. */
export function wrongType(key, received, near) {
  return wrongTypeSo(key, `has to be text, not ${received}${hint(near)}`, 'text', received);
}

export function wrongTypeSo(key, says, expected, received) {
  return issue('wrong-type', key, says, expected, received, wrongTypeParameter);
}

/** The same as `wrong` with a sentence of its own. */
export function wrongSo(code, key, says, expected, received) {
  return issue(code, key, says, expected, received, invalidParameter);
}

export function notAnObject(input) {
  const received = describe(input, true);
  const [path, at, expected] = [[], '', 'an object'];
  if (input === undefined) {
    return { code: 'missing', path, at, message: 'The message is missing.', expected, received, prevents: missingParameter };
  }
  const isJson = typeof input === 'string' && input.trimStart().startsWith('{');
  const message = `The message has to be an object, not ${isJson ? 'text: pass it through JSON.parse' : received}.`;
  return { code: 'wrong-type', path, at, message, expected, received };
}

/** A value that counts as absent. */
export function empty(key) {
  return note('empty', key, 'is empty and counts as absent.', 'a value', '""');
}

/** An open list: the value may be new. */
export function unknownValue(key, expected, received, near) {
  return note('unknown-value', key, `is ${received}, not ${expected}${hint(near)}`, expected, received);
}

export function unusual(key, usual, value, but) {
  return note('unusual-form', key, `is usually ${usual}, but ${but}.`, usual, describe(value, true));
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

export function hint(near) {
  return near === undefined ? '.' : `; did you mean "${near}"?`;
}

export function describe(value, isHidden) {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return isHidden || value.length > 40 ? hidden(value) : JSON.stringify(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  const isShown = !isHidden && (typeof value === 'boolean' || typeof value === 'number');
  return isShown ? `the ${typeof value} ${value}` : `a ${typeof value}`;
}

function hidden(text) {
  return text.length === 1 ? 'text of 1 character' : `text of ${text.length} characters`;
}

/** The value that a wrong one was meant for. */
export function meant(value, values, yes) {
  if (typeof value === 'boolean') return yes === undefined ? undefined : values.find((known) => (known === yes) === value);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value);
  if (!/^\d+$/.test(text)) {
    return text.length < 3 ? values.find((known) => known.toLowerCase() === text.toLowerCase()) : likely(text, values);
  }
  const same = values.filter((known) => Number(known) === Number(text));
  return same.length === 1 ? same[0] : undefined;
}
