import type { IssueCode } from './runtime/result.ts';

/** What each code of an issue means, and how a caller mends it: for the reference. The type sees that none is left out. */
export const issueCodes: Readonly<Record<IssueCode, IssueCodeText>> = {
  missing: {
    means: 'A required field, parameter or token is not there.',
    mend: 'Give it a value. A key with the value `undefined` counts as not there.',
  },
  'unknown-field': {
    means: 'Nothing of this name is known. In a request it is refused; in a response it is only a notice.',
    mend: 'Look at the name that the message proposes; case counts. A name that can be none is told by its length: look whether a whole body was sent as one. In a response, read it as news from the service.',
  },
  'foreign-field': {
    means: 'The field belongs to another product than the one that the request names.',
    mend: 'Leave it out, or choose one of the products that the message names.',
  },
  'unknown-value': {
    means:
      'The value is none of those that the field takes. Where the list is open, as with codes of responses, it is only a notice; so it is in details of an answer that is decoded, which then lacks the detail.',
    mend: 'Use a listed value, to the letter: the message proposes the one that was probably meant, such as a code that lost its zeros.',
  },
  'wrong-type': {
    means: 'The value is of another type: `false` or `1` where text is due, an object where JSON text is due.',
    mend: 'Send text: `"N"` rather than `false`, `"1"` rather than `1`, and objects through `JSON.stringify`.',
  },
  'too-short': {
    means: 'The text is empty, or has too few characters. Characters are Unicode code points.',
    mend: 'Give a longer text, or leave the field out if it is optional.',
  },
  'too-long': {
    means: 'The text has too many characters, or the list too many items. Characters are Unicode code points.',
    mend: 'Shorten it; an identifier that is too long can be hashed.',
  },
  'bad-form': {
    means: 'The text has characters or a form that the field does not take. A date in a form that is not known is only a notice.',
    mend: 'Bring it into the form that the message names.',
  },
  'out-of-range': { means: 'The number is too small or too large.', mend: 'Stay within the limits that the message names.' },
  'not-json': {
    means: 'The text is not JSON, though JSON is due: a body, or a field that holds JSON text.',
    mend: 'Make it with `JSON.stringify`, and see that nothing cuts it short on its way.',
  },
  rule: {
    means:
      'The fields are right by themselves but not together; `rule` names which rule. If the service takes it nevertheless, it is only a notice.',
    mend: 'Do what the message says; `prevents` names the return code that the service would answer with.',
  },
  repeated: {
    means: 'One thing is there more than once: a parameter of a callback twice, or a field in two of its spellings.',
    mend: 'Send it once. A callback with doubles is not to be trusted; ask the service for the result.',
  },
  'wrong-token': {
    means: 'The token of a callback is not the one that the request gave, or there was none to compare it with.',
    mend: 'Pass the token that belongs to the verification, or `null` if none was given. Drop a callback whose token is wrong.',
  },
  unreadable: {
    means: 'Reading the value throws: a getter, a proxy, or data nested too deep.',
    mend: 'Pass plain data, as `JSON.parse` gives it.',
  },
};

export interface IssueCodeText {
  readonly means: string;
  readonly mend: string;
}
