// What the three requests have in common.
import { https, isUsualJson, lookAtForm, lookAtJson, lookAtNeeded, lookAtText, word, words } from './fields.js';
import { brokenRule, missing, missingByAdvice, none, notAnObject, tooShort } from './issue.js';
import { lookAtOthers, sdkSpelling } from './others.js';

/** A request: quickly first, and only if that says no everything that there is to say. */
export function validator(isFine, lookAtAll, names) {
  return (input) => {
    if (isFineSafely(isFine, input)) return { ok: true, value: input, notices: none };
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return refusal(notAnObject(input));
    const sdkName = input.ProductCode === undefined ? names.ofSdk(input) : undefined;
    if (sdkName !== undefined) return refusal(sdkSpelling(sdkName));
    const found = { issues: [], notices: [], empty: [] };
    lookAtAll(input, found);
    lookAtOthers(found, input, names);
    const { issues, notices, empty } = found;
    if (issues.length > 0) return { ok: false, issues, notices };
    return { ok: true, value: empty.length > 0 ? without(input, empty) : input, notices };
  };
}

export function refusal(issue) {
  return { ok: false, issues: [issue], notices: none };
}

function isFineSafely(isFine, input) {
  try {
    return typeof input === 'object' && input !== null && isFine(input);
  } catch {
    return false; // no JSON
  }
}

function without(input, keys) {
  const rest = { ...input };
  for (const key of keys) delete rest[key];
  return rest;
}

/** Neither more nor other fields than were seen. */
export function hasOnly(input, seen) {
  let fields = 0;
  for (const _ in input) fields++;
  return fields === seen;
}

export function isHttps(value) {
  return typeof value === 'string' && https.test(value);
}

export { isUsualJson };

/** Whether a value is there and says something. */
export function isGiven(value) {
  return value !== undefined && value !== '';
}

export function lookAtCommon(input, found) {
  const { MerchantBizId, MetaInfo, MerchantUserId, SceneCode, CallbackUrl, CallbackToken } = input;
  const { ReturnUrl, LanguageConfig, StyleConfig } = input;
  if (MerchantBizId === undefined) found.issues.push(missing('MerchantBizId'));
  else if (MerchantBizId === '') found.issues.push(tooShort('MerchantBizId'));
  else lookAtForm(found, 'MerchantBizId', MerchantBizId, word, 'letters and digits', 32, true);
  if (MetaInfo === undefined) found.issues.push(missing('MetaInfo'));
  else if (MetaInfo === '') found.issues.push(tooShort('MetaInfo'));
  else lookAtJson(found, 'MetaInfo', MetaInfo, { isNeeded: true });
  if (MerchantUserId === undefined) found.issues.push(missing('MerchantUserId'));
  else lookAtNeeded(found, 'MerchantUserId', MerchantUserId);
  if (SceneCode !== undefined) lookAtScene(found, SceneCode);
  if (CallbackUrl !== undefined) lookAtText(found, 'CallbackUrl', CallbackUrl);
  if (CallbackToken !== undefined) lookAtText(found, 'CallbackToken', CallbackToken);
  if (ReturnUrl !== undefined) lookAtText(found, 'ReturnUrl', ReturnUrl);
  if (LanguageConfig !== undefined) lookAtJson(found, 'LanguageConfig', LanguageConfig);
  if (StyleConfig !== undefined) lookAtJson(found, 'StyleConfig', StyleConfig);
  if (typeof CallbackUrl === 'string' && CallbackUrl !== '' && !https.test(CallbackUrl)) {
    const says = '`CallbackUrl` must be an HTTPS URL.';
    found.issues.push(brokenRule('CallbackUrl', 'callback-url-https', says, 'InvalidParameter', 'inferred'));
  }
  if (isGiven(CallbackToken) && !isGiven(CallbackUrl)) {
    const says = '`CallbackToken` is useful only together with `CallbackUrl`. Add CallbackUrl, or leave out CallbackToken.';
    found.notices.push(missingByAdvice('CallbackUrl', 'callback-token-needs-url', says));
  }
}

function lookAtScene(found, value) {
  if (value === '') lookAtText(found, 'SceneCode', value);
  else lookAtForm(found, 'SceneCode', value, words, 'letters, digits and underscores', 10);
}
