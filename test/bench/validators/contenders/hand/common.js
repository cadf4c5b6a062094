// What the three requests have in common.
import { lookAtBizId, lookAtJson, lookAtName, lookAtText } from './fields.js';
import { brokenRule, missing, missingByAdvice, none, notAnObject } from './issue.js';

/** A request: quickly first, and only if that says no everything that is wrong. */
export function validator(isFine, lookAtAll) {
  return (input) => {
    if (isFineSafely(isFine, input)) return { ok: true, value: input, notices: none };
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return { ok: false, issues: [notAnObject(input)] };
    const issues = [];
    const notices = [];
    lookAtAll(input, issues, notices);
    return issues.length > 0 ? { ok: false, issues } : { ok: true, value: input, notices };
  };
}

function isFineSafely(isFine, input) {
  try {
    return typeof input === 'object' && input !== null && isFine(input);
  } catch {
    return false; // no JSON
  }
}

/** Neither more nor other fields than were seen. */
export function hasOnly(input, seen) {
  let fields = 0;
  for (const _ in input) fields++;
  return fields === seen;
}

export function lookAtCommon(input, issues, notices) {
  const { MerchantBizId, MetaInfo, MerchantUserId, CallbackUrl, CallbackToken } = input;
  if (MerchantBizId === undefined) issues.push(missing('MerchantBizId'));
  else lookAtBizId(issues, MerchantBizId);
  if (MetaInfo === undefined) issues.push(missing('MetaInfo'));
  else if (MetaInfo === '') lookAtName(issues, 'MetaInfo', MetaInfo, true);
  else lookAtJson(issues, 'MetaInfo', MetaInfo, true);
  if (MerchantUserId === undefined) issues.push(missing('MerchantUserId'));
  else lookAtName(issues, 'MerchantUserId', MerchantUserId, true);
  if (CallbackUrl !== undefined) lookAtText(issues, 'CallbackUrl', CallbackUrl);
  if (CallbackToken !== undefined) lookAtName(issues, 'CallbackToken', CallbackToken, true);
  if (typeof CallbackUrl === 'string' && !CallbackUrl.startsWith('https://')) {
    issues.push(brokenRule('CallbackUrl', 'callback-url-https', '`CallbackUrl` has to be an https address.', 'InvalidParameter'));
  }
  if (CallbackToken !== undefined && CallbackUrl === undefined) {
    notices.push(
      missingByAdvice(
        'CallbackUrl',
        'callback-token-needs-url',
        '`CallbackToken` goes with a `CallbackUrl`. No callback brings it back.',
      ),
    );
  }
}
