// One look at a field that is there: whatever is wrong goes to the issues, and whatever is unusual to the notices.
import { jsonFault } from '../../../../../generators/dist/emit/validators/runtime/json-fault.js';
import {
  describe,
  empty,
  hint,
  meant,
  note,
  tooShort,
  unknownValue,
  unusual,
  wrong,
  wrongSo,
  wrongType,
  wrongTypeSo,
} from './issue.js';

export const word = /^[A-Za-z0-9]+$/;
export const words = /^[A-Za-z0-9_]+$/;
export const https = /^https:\/\//i;

/** Throws on what is no JSON. */
export function isUsualJson(value) {
  if (typeof value !== 'string') return false;
  const inner = JSON.parse(value);
  return typeof inner === 'object' && inner !== null;
}

export function lookAtText(found, key, value, isHidden = false) {
  if (value === '') lookAtEmpty(found, key);
  else if (typeof value !== 'string') lookAtOther(found, key, value, isHidden);
}

/** What is no text. */
function lookAtOther({ issues }, key, value, isHidden, isNeeded = false) {
  if (value === null && !isNeeded) return issues.push(leaveOut(key, 'text'));
  const near = typeof value === 'number' && !isHidden ? String(value) : undefined;
  issues.push(wrongType(key, describe(value, isHidden), near));
}

function leaveOut(key, expected) {
  return wrongTypeSo(key, 'has to be text, not null: leave it out.', expected, 'null');
}

/** An optional value that counts as absent. */
function lookAtEmpty(found, key) {
  found.notices.push(empty(key));
  found.empty.push(key);
}

/** A text that has to be there. */
export function lookAtNeeded(found, key, value, isHidden = false) {
  if (value === '') found.issues.push(tooShort(key, value, isHidden));
  else if (typeof value !== 'string') lookAtOther(found, key, value, isHidden, true);
}

export function lookAtForm(found, key, value, pattern, means, max = Infinity, isHidden = false, isNeeded = false) {
  const { issues } = found;
  if (typeof value !== 'string') lookAtOther(found, key, value, isHidden, isNeeded);
  else if (!pattern.test(value)) issues.push(badForm(key, value, pattern, means, max, isHidden));
  else if (value.length > max && (value.length > 2 * max || countCharacters(value) > max)) {
    issues.push(wrong('too-long', key, `at most ${max} characters`, describe(value, isHidden)));
  }
}

function badForm(key, value, pattern, means, max, isHidden) {
  const received = describe(value, isHidden);
  const rest = value.replaceAll('-', '');
  if (rest === value || rest.length > max || !pattern.test(rest)) return wrong('bad-form', key, means, received);
  return wrongSo('bad-form', key, `has to be ${means}: remove the hyphens.`, means, received);
}

/** One of a list's values; another one of an open list is only unknown. */
export function lookAtChoice(found, key, value, values, yes, isOpen = false, isNeeded = false) {
  if (value === '') lookAtEmpty(found, key);
  else if (value === null && !isNeeded) found.issues.push(leaveOut(key, 'text'));
  else if (typeof value !== 'string') {
    found.issues.push(wrongType(key, describe(value, false), meant(value, values, yes)));
  } else if (!values.includes(value)) {
    const [expected, received, near] = [oneOf(values), describe(value, false), meant(value, values, yes)];
    if (isOpen) found.notices.push(unknownValue(key, expected, received, near));
    else found.issues.push(wrong('unknown-value', key, expected, received, near));
  }
}

export function lookAtOpenChoice(found, key, value, values, yes) {
  lookAtChoice(found, key, value, values, yes, true);
}

/** A choice that has to be made. */
export function lookAtNeededChoice(found, key, value, values) {
  if (value === '') found.issues.push(tooShort(key, value, false));
  else lookAtChoice(found, key, value, values, undefined, false, true);
}

export function oneOf(values) {
  return values.length === 1 ? values[0] : `one of ${values.join(', ')}`;
}

const uncovered = new Set([
  'FACE_LIVENESS',
  'FACE_LIVENESS_PRO',
  'FACE_IDU',
  'eKYC_PRO',
  'eKYC_MIN',
  'ID_OCR_MAX',
  'ID_OCR_PRO',
  'KYC_GLOBAL',
]);

export function lookAtProduct(found, value, products) {
  if (!uncovered.has(value)) return lookAtNeededChoice(found, 'ProductCode', value, products);
  const received = describe(value, false);
  const says = `is ${received}, which is not covered here: nothing is known against it${hint(undefined)}`;
  found.issues.push(note('not-covered', 'ProductCode', says, oneOf(products), received));
}

/** What the text holds; undefined where there is nothing to look at. */
export function lookAtJson(found, key, value, { isHidden = false, isNeeded = false, usual = 'JSON text' } = {}) {
  if (value === '') return lookAtEmpty(found, key);
  if (typeof value !== 'string') {
    found.issues.push(value === null && !isNeeded ? leaveOut(key, 'JSON text') : noJson(key, describe(value, isHidden), value));
    return undefined;
  }
  const inner = parse(value);
  if (typeof inner === 'object' && inner !== null) return inner;
  found.notices.push(unusual(key, usual, value, whatItIs(value, inner)));
  return undefined;
}

function noJson(key, received, value) {
  const isParsed = typeof value === 'object' && value !== null;
  const says = `has to be JSON text${isParsed ? ': pass it through JSON.stringify' : `, not ${received}`}.`;
  return wrongTypeSo(key, says, 'JSON text', received);
}

function whatItIs(text, inner) {
  if (inner === undefined) return `this is not JSON (${jsonFault(text)})`;
  const within = typeof inner === 'string' ? parse(inner) : undefined;
  const isTwice = typeof within === 'object' && within !== null;
  return isTwice ? 'this was stringified twice' : 'this is neither an object nor a list';
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const documents = ['00000007', '01000000', '00000006', '00000008', '000000011', '00000001', '00000009', '000000012'];

export function isDocument(value) {
  switch (value) {
    case '00000007':
    case '01000000':
    case '00000006':
    case '00000008':
    case '000000011':
    case '00000001':
    case '00000009':
    case '000000012':
      return true;
    default:
      return false;
  }
}

/** As people count them: the length counts some twice. */
function countCharacters(text) {
  let characters = 0;
  for (const _ of text) characters++;
  return characters;
}
