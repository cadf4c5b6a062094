import { beforeAll, expect, test } from 'vitest';
import { notices } from '../support/validators.ts';
import { outputsOf, type Outputs } from './outputs.ts';

const entry = `codes:
  - code: "299"
    means: The tide was out.
    advice: Wait six hours.
    attributes: { billed: false, userMayRetry: true }
    source: [inferred]

  - code: "200"`;

let outputs: Outputs;
beforeAll(async () => {
  outputs = await outputsOf((spec) => spec.replace('codes/sub-codes.yaml', 'codes:\n  - code: "200"', entry));
});

test('a new SubCode is in the OpenAPI document', () => {
  expect(outputs.openapi('idv').components.schemas['SubCode']).toMatchObject({
    'x-extensible-enum': expect.arrayContaining(['299']),
    'x-codes': { '299': { billed: false, advice: 'Wait six hours.' } },
    description: expect.stringContaining('The tide was out.'),
  });
});

test('in the types', () => {
  expect(outputs.types('SubCode')).toContain("'299'");
  expect(outputs.types('subCodes')).toMatch(/'299': \{[^}]*readonly billed: false;/);
});

test('in the validators', () => {
  const validate = outputs.validators('CheckResultResponse');
  const ended = (SubCode: string) => ({ RequestId: '1', Code: 'Success', Result: { Passed: 'N', SubCode } });

  expect(notices(validate(ended('299')))).toEqual([]);
  expect(notices(validate(ended('298')))).toEqual(['unknown-value Result.SubCode']);
});

test('in the scenarios, as a failure', () => {
  expect(outputs.docs('scenarios')).toContain('`S299`');
});

test('in the docs', () => {
  const page = outputs.docs('codes/sub-codes');

  expect(page).toContain('`299`');
  expect(page).toContain('Wait six hours.');
});
