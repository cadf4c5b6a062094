import type { DocType } from '../../packages/validators/generated/types.mjs';

/** A short answer with what the judge says about it: `path = value`, `code@path`, `contradiction id`. */
export interface Case {
  readonly what: string;
  readonly body: string;
  readonly docType?: DocType;
  readonly says: readonly string[];
}

const plain = ['code = "Success"', 'result = "{}"', 'result.passed = true'];
const withFace = [...plain, 'result.extFaceInfo = "{}"'];
const withDocument = [...plain, 'result.extIdInfo = "{}"', 'result.extIdInfo.ocrIdInfo = "{}"'];

function answer(members: Readonly<Record<string, unknown>>, passed: unknown = 'Y'): string {
  return JSON.stringify({ Code: 'Success', Result: { Passed: passed, ...members } });
}

function withFaceInfo(text: string): string {
  return answer({ ExtFaceInfo: text });
}

function withOcr(fields: Readonly<Record<string, unknown>>): string {
  return answer({ ExtIdInfo: { ocrIdInfo: JSON.stringify(fields) } });
}

const ocr = 'result.extIdInfo.ocrIdInfo';

export const cases: readonly Case[] = [
  { what: 'no JSON', body: '{"Code":"Success",}', says: ['refused'] },
  { what: 'no object', body: '[]', says: ['refused'] },
  { what: 'a text that holds no object', body: '"x"', says: ['refused'] },
  { what: 'an answer with a byte order mark', body: `\uFEFF${answer({})}`, says: plain },
  { what: 'an answer that was stringified twice', body: JSON.stringify(answer({})), says: [...plain, 'unusual-form@'] },
  {
    what: 'no result',
    body: '{"Code":"ProcessNotCompleted","Result":null}',
    says: ['code = "ProcessNotCompleted"', 'maybe@result'],
  },
  {
    what: 'an empty result',
    body: '{"Code":"Success","Result":{}}',
    says: ['code = "Success"', 'result = "{}"', 'some@result.passed'],
  },
  {
    what: 'an inherited name',
    body: '{"Code":"Success","Result":{"Passed":"Y","__proto__":{"Passed":"N"}}}',
    says: [...plain, 'unknown-field@result.__proto__'],
  },
  { what: 'a boolean verdict', body: answer({}, true), says: ['code = "Success"', 'result = "{}"', 'some@result.passed'] },
  {
    what: 'a passed verdict with the code of an attack',
    body: answer({ SubCode: '205' }),
    says: [
      ...plain,
      'result.subCode = "205, explained, billed true, may retry true"',
      'contradiction passed-with-another-sub-code',
    ],
  },
  { what: 'broken JSON inside', body: withFaceInfo('{"facePassed":"Y",}'), says: [...plain, 'some@result.extFaceInfo'] },
  {
    what: 'scores as words, text, and out of range',
    body: withFaceInfo('{"faceQuality":"HIGH","faceAttackScore":"99","guardRiskScore":101}'),
    says: [
      ...withFace,
      'result.extFaceInfo.faceAttackScore = 99',
      'some@result.extFaceInfo.faceQuality',
      'some@result.extFaceInfo.guardRiskScore',
    ],
  },
  {
    what: 'integers that lose digits',
    body: withFaceInfo('{"faceQuality":9007199254740993}'),
    says: [...withFace, 'some@result.extFaceInfo.faceQuality'],
  },
  {
    what: 'an age as a number',
    body: withFaceInfo('{"faceAge":18}'),
    says: [...withFace, 'result.extFaceInfo.faceAge = "18"', 'maybe@result.extFaceInfo.faceAge'],
  },
  {
    what: 'an image',
    body: withFaceInfo('{"faceImg":"/9j/4AAQ"}'),
    says: [...withFace, 'result.extFaceInfo.faceImg = "image, 8 characters, image/jpeg"'],
  },
  {
    what: 'a date with slashes, and one that is in no calendar',
    body: withOcr({ birthDate: '1990/02/21', issueDate: '20230230' }),
    docType: '00000001',
    says: [...withDocument, `${ocr}.birthDate = "1990-02-21"`, `some@${ocr}.issueDate`, `unusual-form@${ocr}.birthDate`],
  },
  {
    what: 'a card without expiry',
    body: withOcr({ expiryDate: '长期' }),
    docType: '00000001',
    says: [...withDocument, `${ocr}.expiryDate = "never"`, `some@${ocr}.expiryDate`],
  },
  {
    what: 'a field of another document',
    body: withOcr({ passportNo: 'L898902C3' }),
    docType: '00000001',
    says: [...withDocument, `unknown-field@${ocr}.passportNo`],
  },
  {
    what: 'a closed and an open list',
    body: withOcr({ sex: '男' }),
    docType: '00000006',
    says: [...withDocument, `unknown-value@${ocr}.sex`],
  },
  {
    what: 'an open list',
    body: withOcr({ sex: '男' }),
    docType: '00000001',
    says: [...withDocument, `${ocr}.sex = "男"`, `unknown-value@${ocr}.sex`],
  },
];
