// One look at a field that is there: whatever is wrong goes to the issues, and whatever is unusual to the notices.
import { jsonFault } from '../../../../../packages/runtime/dist/json-fault.js';
import {
  badForm,
  describe,
  empty,
  hasHyphens,
  newValue,
  notCovered,
  suggestionFor,
  tooLong,
  tooShort,
  unknownValue,
  unusual,
  unusualFrom,
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

export function lookAtText(found, key, value) {
  if (value === '') lookAtEmpty(found, key);
  else if (typeof value !== 'string') found.issues.push(noText(key, 'text', value, false));
}

/** Something else than a text, and how to fix it where that is known. */
function noText(key, expected, value, isNeeded) {
  if (value === null && !isNeeded) return wrongTypeSo(key, 'must be text, not null: leave it out.', expected, 'null');
  if (typeof value !== 'number') return wrongType(key, expected, value);
  return wrongTypeSo(key, 'must be text, not a number: put it in quotes.', expected, 'a number');
}

/** An optional value that counts as absent. */
function lookAtEmpty(found, key) {
  found.notices.push(empty(key));
  found.empty.push(key);
}

/** A text that must be there. */
export function lookAtNeeded(found, key, value) {
  if (value === '') found.issues.push(tooShort(key));
  else if (typeof value !== 'string') found.issues.push(noText(key, 'text', value, true));
}

export function lookAtForm({ issues }, key, value, pattern, means, max = Infinity, isNeeded = false) {
  if (typeof value !== 'string') issues.push(noText(key, 'text', value, isNeeded));
  else if (!pattern.test(value)) issues.push(notOfForm(key, value, pattern, means, max));
  else if (value.length > max && (value.length > 2 * max || countCharacters(value) > max)) {
    issues.push(tooLong(key, max, value));
  }
}

function notOfForm(key, value, pattern, means, max) {
  const rest = value.replaceAll('-', '');
  const isWithoutHyphens = rest !== value && rest.length <= max && pattern.test(rest);
  return isWithoutHyphens ? hasHyphens(key, means, value) : badForm(key, means, value);
}

/** One of a list's values; another one of an open list is only unknown. */
export function lookAtChoice(found, key, value, choice, isOpen = false, isNeeded = false) {
  if (value === '') lookAtEmpty(found, key);
  else if (typeof value !== 'string') found.issues.push(noChoice(key, value, choice, isNeeded));
  else if (!choice.values.includes(value)) {
    const suggestion = suggestionFor(value, choice);
    if (isOpen) found.notices.push(newValue(key, choice, value, suggestion));
    else found.issues.push(unknownValue(key, choice, value, suggestion));
  }
}

/** Something else than a text where one of a list's values belongs. */
export function noChoice(key, value, choice, isNeeded = false) {
  const suggestion = suggestionFor(value, choice);
  return suggestion === undefined ? noText(key, 'text', value, isNeeded) : wrongType(key, 'text', value, suggestion);
}

export function lookAtOpenChoice(found, key, value, choice) {
  lookAtChoice(found, key, value, choice, true);
}

/** A choice that must be made. */
export function lookAtNeededChoice(found, key, value, choice) {
  if (value === '') found.issues.push(tooShort(key));
  else lookAtChoice(found, key, value, choice, false, true);
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

export function lookAtProduct(found, value, product) {
  if (uncovered.has(value)) found.issues.push(notCovered('ProductCode', product, value));
  else lookAtNeededChoice(found, 'ProductCode', value, product);
}

/** What the text holds; undefined where there is nothing to look at. */
export function lookAtJson(found, key, value, { isNeeded = false, usual = 'JSON text' } = {}) {
  if (value === '') return lookAtEmpty(found, key);
  if (typeof value !== 'string') {
    found.issues.push(noJson(key, value, isNeeded));
    return undefined;
  }
  const inner = parse(value);
  if (typeof inner === 'object' && inner !== null) return inner;
  found.notices.push(inner === undefined ? notJson(key, usual, value) : noHolder(key, usual, value, inner));
  return undefined;
}

function noJson(key, value, isNeeded) {
  const isParsed = typeof value === 'object' && value !== null;
  if (!isParsed) return noText(key, 'JSON text', value, isNeeded);
  return wrongTypeSo(key, 'must be JSON text: pass it through JSON.stringify.', 'JSON text', describe(value));
}

function notJson(key, usual, text) {
  const { says, data } = jsonFault(text);
  const but = `this is not JSON (${says}).`;
  return data === undefined ? unusual(key, usual, text, but) : unusualFrom(data.position, key, usual, text, but);
}

function noHolder(key, usual, text, inner) {
  const within = typeof inner === 'string' ? parse(inner) : undefined;
  const isTwice = typeof within === 'object' && within !== null;
  return unusual(key, usual, text, isTwice ? 'this was stringified twice.' : 'this is neither an object nor a list.');
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

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
