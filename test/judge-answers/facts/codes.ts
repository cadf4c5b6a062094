/** Whether a new attempt of the same user makes sense, by sub code. Each of them is billed. */
export const userMayRetry: ReadonlyMap<string, boolean> = new Map([
  ['200', false],
  ['201', true],
  ['202', false],
  ['204', true],
  ['205', true],
  ['206', true],
  ['207', true],
  ['209', true],
  ['212', true],
]);

/** Return codes that CheckResult may answer with. */
export const returnCodes: ReadonlySet<string> = new Set([
  'Success',
  'MissingParameter',
  'InvalidParameter',
  'Forbidden.RAMUserAccessDenied',
  'Forbidden.AccountAccessDenied',
  'Throttling.Api',
  'InternalError',
  'ServiceUnavailable',
  'TransactionIdInvalid',
  'ProcessNotCompleted',
]);

/** Return codes of Initialize, or of any API of Alibaba Cloud. Whether these are unknown to CheckResult isn't settled. */
export const otherReturnCodes: ReadonlySet<string> = new Set([
  'Throttling',
  'Throttling.User',
  'SuspiciousActivity',
  'SignatureDoesNotMatch',
  'NoPermission',
  'UnqualifiedPhoto',
  'Forbidden.ExceptionRepeatedInvoke',
]);

/** The kinds of forgery on the page; the list is open. */
export const forgeries: ReadonlySet<string> = new Set(['SCREEN_REMARK', 'PHOTO_COPY', 'TAMPER', 'SHORTCUT']);

/** Members of error bodies. A page lists them for no answer of CheckResult, so a notice is unsettled. */
export const errorMembers: ReadonlySet<string> = new Set(['hostId', 'recommend', 'accessDeniedDetail']);
