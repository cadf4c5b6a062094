// One look at a field: whatever is wrong goes to the issues.
import { describe, meant, wrong } from './issue.js';

export const word = /^[A-Za-z0-9]+$/;
export const words = /^[A-Za-z0-9_]*$/;

/** Throws on what isn't JSON. */
export function isJson(value) {
  return typeof value === 'string' && JSON.parse(value) !== undefined;
}

export function lookAtText(issues, key, value, isHidden = false) {
  if (typeof value !== 'string') issues.push(wrong('wrong-type', key, 'text', value, describe(value, isHidden)));
}

export function lookAtName(issues, key, value, isHidden = false) {
  if (value === '') issues.push(wrong('too-short', key, 'at least 1 character', value, describe(value, isHidden)));
  else lookAtText(issues, key, value, isHidden);
}

function lookAtForm(issues, key, value, min, max, pattern, means) {
  if (typeof value !== 'string') return lookAtText(issues, key, value);
  if (value.length < min) return lookAtName(issues, key, value);
  if (!pattern.test(value)) issues.push(wrong('bad-form', key, means, value, describe(value, false)));
  else if (value.length > max && (value.length > 2 * max || countCharacters(value) > max)) {
    issues.push(wrong('too-long', key, `at most ${max} characters`, value, describe(value, false)));
  }
}

export function lookAtBizId(issues, value) {
  lookAtForm(issues, 'MerchantBizId', value, 1, 32, word, 'letters and digits');
}

export function lookAtScene(issues, value) {
  lookAtForm(issues, 'SceneCode', value, 0, 10, words, 'letters, digits and underscores');
}

export function lookAtChoice(issues, key, value, values, yes) {
  if (typeof value !== 'string') {
    issues.push(wrong('wrong-type', key, 'text', value, describe(value, false), meant(value, values, yes)));
  } else if (!values.includes(value)) {
    const near = meant(value, values, yes);
    issues.push(wrong('unknown-value', key, `one of ${values.join(', ')}`, value, describe(value, false), near));
  }
}

/** A choice that has to be made. */
export function lookAtNeededChoice(issues, key, value, values) {
  if (value === '') lookAtName(issues, key, value);
  else lookAtChoice(issues, key, value, values);
}

/** What the text holds; undefined where there is nothing to look at. */
export function lookAtJson(issues, key, value, isHidden, expected = 'JSON text') {
  if (typeof value !== 'string') {
    const found = wrong('wrong-type', key, 'JSON text', value, describe(value, isHidden));
    if (typeof value === 'object' && value !== null) {
      found.message = `${key} has to be JSON text: pass it through JSON.stringify.`;
    }
    issues.push(found);
    return undefined;
  }
  if (value === '') return undefined;
  try {
    return JSON.parse(value);
  } catch {
    issues.push(wrong('not-json', key, expected, value, describe(value, true)));
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
