import type { IssueCode, NoticeCode } from '#runtime';

/** For the reference: what each code of an issue means, and how a caller fixes it. A missing code doesn't compile. */
export const issueCodes: IssueCodeTexts = {
  missing: {
    means:
      'A required field, parameter or token is not there. In a decoded response it is a notice, and so is everything that is odd inside it.',
    fix: 'Give it a value. A key with the value `undefined` counts as not there.',
    isNotice: true,
  },
  empty: {
    means: 'An optional parameter of a request is an empty text. It counts as absent.',
    fix: 'Nothing needs to be done: send the `value` of the result, which is a copy without it.',
    isNotice: true,
  },
  'unknown-field': {
    means:
      'Nothing of this name is known. It is an issue where the name is a known one with other capitals, `_` or `-`, or close to a required one that is missing; else a notice.',
    fix: 'Use the name that the message suggests; case counts. A key that cannot be a name is shown by its length: check whether a whole body was sent as one. In a response, the service has a new field.',
    isNotice: true,
  },
  'foreign-field': {
    means: 'The field belongs to another product than the one that the request names.',
    fix: 'Leave it out, or choose one of the products that the message names.',
    isNotice: true,
  },
  'not-described': {
    means: "The provider's SDK has the field; no page describes it, so only that it is a text is checked.",
    fix: 'Nothing needs to be done if you know what it does.',
    isNotice: true,
  },
  deprecated: {
    means: 'The field, or the value, still works, and a page says not to use it any more.',
    fix: 'Use what the message names in its place, before it stops working.',
    isNotice: true,
  },
  'sdk-spelling': {
    means: 'All names of the message begin with a small letter, as in the SDK. On the wire they begin with a capital.',
    fix: 'Pass the message through the function that the message names, or write the names as the reference has them.',
  },
  'not-covered': {
    means: 'The value is a product that exists and that this reference does not cover. Nothing is known against the request.',
    fix: 'Send it without this check, or check what all products share and ignore this issue.',
  },
  'unknown-value': {
    means:
      'The value is none of the known ones. It is an issue where a page lists all values; else a notice, as in details of a decoded answer, which then lack the value.',
    fix: 'Use a listed value, to the letter: the message suggests the one that was probably meant, such as a code that lost its zeros.',
    isNotice: true,
  },
  'unusual-form': {
    means:
      'The text does not look as usual: JSON text that is not JSON or was stringified twice, a date in another form. It passes.',
    fix: 'Bring it into the form that the message names, unless you know that the service takes it.',
    isNotice: true,
  },
  'wrong-type': {
    means: 'The value is of another type: `false` or `1` where text is due, an object where JSON text is due.',
    fix: 'Send text: `"N"` rather than `false`, `"1"` rather than `1`, and objects through `JSON.stringify`.',
    isNotice: true,
  },
  'too-short': {
    means: 'The text is empty, or has too few characters. Characters are Unicode code points.',
    fix: 'Give a longer text.',
    isNotice: true,
  },
  'too-long': {
    means: 'The text has too many characters, or the list too many items. Characters are Unicode code points.',
    fix: 'Shorten it; an identifier that is too long can be hashed.',
    isNotice: true,
  },
  'bad-form': {
    means: 'The text has characters or a form that the field does not take.',
    fix: 'Bring it into the form that the message names. A UUID often only needs its hyphens removed.',
    isNotice: true,
  },
  'out-of-range': {
    means: 'The number is too small or too large.',
    fix: 'Stay within the limits that the message names.',
    isNotice: true,
  },
  'not-json': {
    means:
      'A body, or a field of a response that holds JSON text, is not JSON. The message names the character at which it stops being JSON.',
    fix: 'Check that nothing cuts it short or changes it on its way.',
    isNotice: true,
  },
  rule: {
    means:
      'The fields are right by themselves but not together; `rule` names which rule. It is an issue where a page states the rule; else a notice.',
    fix: 'Do what the message says. `prevents` names the return code that the mistake causes, and whether a page says so.',
    isNotice: true,
  },
  contradiction: {
    means: 'Values of a decoded response contradict each other, such as a verdict and its reason. `rule` names which do.',
    fix: 'Do not act on the verdict alone. Have the case reviewed by a person.',
    isNotice: true,
  },
  repeated: {
    means: 'One thing is there more than once: a parameter of a callback twice, or a field under two of its names.',
    fix: 'Send it once. Do not trust a callback with a parameter twice; ask the service for the result.',
    isNotice: true,
  },
  'wrong-token': {
    means: 'The token of a callback is not the one that the request gave, or there was none to compare it with.',
    fix: 'Pass the token that belongs to the verification, a function that finds it, or `null` if none was given. Drop a callback whose token is wrong.',
  },
  unreadable: {
    means: 'Reading the value throws: a getter, a proxy, or data nested too deep.',
    fix: 'Pass plain data, as `JSON.parse` returns it.',
    isNotice: true,
  },
};

type IssueCodeTexts = {
  readonly [C in IssueCode]: C extends NoticeCode ? IssueCodeText & { readonly isNotice: true } : IssueCodeText;
};

export interface IssueCodeText {
  readonly means: string;
  readonly fix: string;
  /** Whether a notice can have it. */
  readonly isNotice?: boolean;
}
