// Issues in the words of the package, so that both do the same work: the bench compares them before it measures.
import { likely } from '../../../../../generators/dist/diagnostics/likely.js';

export const none = Object.freeze([]);

function issue(code, key, says, expected, received, prevents) {
  return { code, path: [key], at: key, message: `${key} ${says}`, expected, received, prevents };
}

export function missing(key) {
  return issue('missing', key, 'is missing.', 'a value', 'nothing', 'MissingParameter');
}

/** Something is there, and isn't what it should be. */
export function wrong(code, key, expected, value, received, near) {
  const hint = near === undefined ? '.' : `; did you mean "${near}"?`;
  const says = `has to be ${expected}, not ${received}${hint}`;
  return issue(code, key, says, expected, received, code === 'too-short' ? 'MissingParameter' : 'InvalidParameter');
}

export function notAnObject(input) {
  const received = describe(input, true);
  return {
    code: input === undefined ? 'missing' : 'wrong-type',
    path: [],
    at: '',
    message: input === undefined ? 'The message is missing.' : `The message has to be an object, not ${received}.`,
    expected: 'an object',
    received,
    prevents: input === undefined ? 'MissingParameter' : 'InvalidParameter',
  };
}

export function unknownField(key, value, known) {
  const near = likely(key, known);
  const hint = near === undefined ? '.' : `; did you mean "${near}"?`;
  const expected = near ?? 'no such field';
  return issue('unknown-field', key, `is not a known field${hint}`, expected, describe(value, true), 'InvalidParameter');
}

export function foreignField(key, value, owners, product) {
  const says = `belongs to ${owners}, not to ${product}.`;
  return issue('foreign-field', key, says, 'no such field', describe(value, true), 'InvalidParameter');
}

export function brokenRule(key, rule, says, prevents) {
  return { ...issue('rule', key, `breaks a rule: ${says}`, says, 'something else', prevents), rule };
}

/** A rule that asks for a field that isn't there. */
export function missingByRule(key, rule, says, prevents) {
  return { ...issue('rule', key, `is missing: ${says}`, says, 'nothing', prevents), rule };
}

/** A rule that the service doesn't enforce. */
export function brokenAdvice(key, rule, says) {
  const { prevents: _, ...notice } = brokenRule(key, rule, says);
  return notice;
}

/** The same, where it asks for a field that isn't there. */
export function missingByAdvice(key, rule, says) {
  const { prevents: _, ...notice } = missingByRule(key, rule, says);
  return notice;
}

export function describe(value, isHidden) {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return isHidden || value.length > 40 ? hidden(value) : JSON.stringify(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return isHidden || typeof value === 'symbol' ? `a ${typeof value}` : `the ${typeof value} ${String(value).slice(0, 40)}`;
}

function hidden(text) {
  return text.length === 1 ? 'text of 1 character' : `text of ${text.length} characters`;
}

/** The value that a wrong one was meant for. */
export function meant(value, values, yes) {
  if (typeof value === 'boolean') return yes === undefined ? undefined : values.find((known) => (known === yes) === value);
  const text = String(value);
  if (!/^\d+$/.test(text)) {
    return text.length < 3 ? values.find((known) => known.toLowerCase() === text.toLowerCase()) : likely(text, values);
  }
  const same = values.filter((known) => known.padStart(40, '0') === text.padStart(40, '0'));
  return same.length === 1 ? same[0] : undefined;
}
