import { beforeAll, describe, expect, test } from 'vitest';
import { notices, problems } from '../support/validators.ts';
import { pack } from '../validators/answers.ts';
import { outputsOf, type Outputs } from './outputs.ts';

const file = `# yaml-language-server: $schema=../schema/document.schema.json
name: HarbourPass
label: Harbour pass
description: Opens the gates of a harbour.
source: [inferred]
codes:
  - { code: "00000099", label: Harbour pass, products: [ekyc, id-ocr], source: [inferred] }
shapes:
  front:
    source: [inferred]
    fields:
      berth: { type: string, description: Where the ship lies., length: { max: 4 }, source: [inferred] }
      seenDate: { type: string, description: When it was seen., holds: date, formats: ["MM.dd.yyyy"], source: [inferred] }
      expiryDate: { type: string, description: Its last day., data: document-detail, holds: date, formats: ["dd.MM.yyyy"], source: [inferred] }
`;

let outputs: Outputs;
beforeAll(async () => {
  outputs = await outputsOf((spec) => spec.write('documents/harbour-pass.yaml', file));
});

test('a new DocType and its fields are in the OpenAPI document', () => {
  const { schemas } = outputs.openapi('idv').components;

  expect(schemas['DocType']?.enum).toContain('00000099');
  expect(schemas['HarbourPassOcrFields']?.properties).toHaveProperty('berth');
});

test('in the types', () => {
  expect(outputs.types('DocType')).toContain("'00000099'");
  expect(outputs.types('HarbourPassOcrFields')).toContain('\n  berth?: string | undefined;');
  expect(outputs.types('OcrFieldsByDocType')).toContain("'00000099': HarbourPassOcrFields;");
  expect(outputs.types('docTypes')).toContain("readonly document: 'HarbourPass';");
});

test('in the validators', () => {
  const validate = outputs.validators('InitializeRequest');
  const request = { ...outputs.example('id-ocr-passport'), DocType: '00000099' };
  expect(problems(validate(request))).toEqual([]);
  expect(problems(validate({ ...request, DocType: '00000098' }))).toEqual(['unknown-value DocType InvalidParameter']);

  const fields = outputs.validators('HarbourPassOcrFields');
  expect(problems(fields({ berth: '12b' }))).toEqual([]);
  expect(problems(fields({ berth: '12bis' }))).toEqual(['too-long berth']);
  expect(notices(outputs.validators('OcrFields')({ berth: '12b' }))).toEqual([]);
});

describe('in the decoders, with dates in a form of its own', () => {
  const packing = { face: true, id: true, nested: true };
  const read = (expiryDate: string, options: object) =>
    outputs.decoded('CheckResult', pack({ face: undefined, id: {}, nested: { ocrIdInfo: { expiryDate } } }, packing), options);

  test.each([{ options: { docType: '00000099' } }, { options: {} }])('$options', ({ options }) => {
    const date = (expiryDate: string | undefined) => ({
      value: { result: { extIdInfo: { ocrIdInfo: expect.objectContaining({ expiryDate }) } } },
    });
    // The field's own format has precedence over that of another field, in which this text is the 4th of March.
    expect(read('03.04.2030', options)).toMatchObject(date('2030-04-03'));
    expect(read('03x04x2030', options)).toMatchObject(date(undefined));
  });
});

test('in the docs', () => {
  expect(outputs.docs('documents/harbour-pass')).toContain('Where the ship lies.');
  expect(outputs.docs('codes/doc-types')).toContain('`00000099`');
});
