import { describe, expect, test } from 'vitest';
import { decodeCheckResult, validateInitializeRequest, type Issue } from '../../packages/validators/generated/index.mjs';
import { ekyc, face } from './requests-table.ts';

// The data of issues, for programs with their own messages, and what issues must never contain.

/** A sentence in another language, from the data alone. The type says which data each code has. */
function auf(issue: Issue): string {
  switch (issue.code) {
    case 'unknown-value':
      return `${issue.at}: eines von ${issue.values.join()}${issue.suggestion === undefined ? '' : `; gemeint: ${issue.suggestion}`}`;
    case 'too-long':
      return `${issue.at}: höchstens ${issue.limit}`;
    case 'foreign-field':
      return `${issue.at}: nur ${issue.belongsTo.join(' und ')}`;
    case 'rule':
      return `${issue.at}: Regel ${issue.rule}`;
    default:
      return `${issue.at}: ${issue.code}${issue.position === undefined ? '' : ` ab ${issue.position}`}`;
  }
}

function all(input: unknown): readonly Issue[] {
  const { issues = [], notices } = validateInitializeRequest(input);
  return [...issues, ...notices];
}

describe('An issue has the data of its code:', () => {
  test.each<{ what: string; input: object; says: string }>([
    { what: 'values and a suggestion', input: { ...ekyc, IdSpoof: 'y' }, says: 'IdSpoof: eines von Y,N; gemeint: Y' },
    { what: 'a limit', input: { ...ekyc, SceneCode: 'a'.repeat(11) }, says: 'SceneCode: höchstens 10' },
    { what: 'whose field it is', input: { ...face, DocType: '01000000' }, says: 'DocType: nur eKYC und ID_OCR' },
    { what: 'a rule', input: { ...ekyc, CallbackToken: 't' }, says: 'CallbackUrl: Regel callback-token-needs-url' },
    { what: 'a position', input: { ...ekyc, StyleConfig: '{"a":1,}' }, says: 'StyleConfig: unusual-form ab 8' },
  ])('$what', ({ input, says }) => {
    expect(all(input).map(auf)).toEqual([says]);
  });

  test('a position in a response', () => {
    const { notices } = decodeCheckResult({ Code: 'Success', Result: { Passed: 'Y', ExtIdInfo: '{"ocrIdPassed":"Y",}' } });
    expect(notices.map(({ code, position }) => [code, position])).toEqual([['not-json', 20]]);
  });
});

describe('A value in the wrong place never appears in an issue', () => {
  const personal = ['Ada Lovelace', 'A123456(7)', '411328199002210011', 'ada@example.com', 4_113_281_990];
  const requests = [ekyc, face].flatMap((request) =>
    [...Object.keys(request), 'SceneCode', 'DocVideo', 'CallbackUrl', 'ReturnUrl', 'StyleConfig', 'Ocr', 'Unheard'].flatMap(
      (key) => personal.map((value) => ({ value, input: { ...request, [key]: value } })),
    ),
  );

  test('as a value', () => {
    const leaks = requests.filter(({ value, input }) => JSON.stringify(all(input)).includes(String(value)));
    expect(leaks).toEqual([]);
  });

  test('as a key', () => {
    const leaks = personal.filter((value) => JSON.stringify(all({ ...ekyc, [value]: 'x' })).includes(String(value)));
    expect(leaks).toEqual([]);
  });
});
