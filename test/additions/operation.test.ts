import { beforeAll, expect, test } from 'vitest';
import { notices, problems } from '../support/validators.ts';
import { add } from './contributing.ts';
import { outputsOf, type Outputs } from './outputs.ts';

let outputs: Outputs;
beforeAll(async () => {
  outputs = await outputsOf((spec) => add(spec, 'operation'));
});

test('a new operation is in the OpenAPI documents', () => {
  const ref = (type: string) => ({ $ref: `#/components/schemas/${type}` });
  for (const name of ['idv', 'ekyc', 'id-ocr', 'face-verify']) {
    expect(outputs.openapi(name).paths['/ForgetResult'], name).toMatchObject({
      post: {
        operationId: 'ForgetResult',
        requestBody: { content: { 'application/json': { schema: ref('ForgetResultRequest') } } },
        responses: { 200: { content: { 'application/json': { schema: ref('ForgetResultResponse') } } } },
      },
    });
  }
});

test('in the types', () => {
  expect(outputs.types('ForgetResultRequest')).toContain('\n  TransactionId: string;');
  expect(outputs.types('ForgetResultResponse')).toContain('\n  Forgotten: boolean;');
});

test('in the validators', () => {
  const request = outputs.validators('ForgetResultRequest');
  expect(problems(request({ TransactionId: 'a' }))).toEqual([]);
  expect(problems(request({}))).toEqual(['missing TransactionId MissingParameter']);
  expect(problems(request({ TransactionId: 'a'.repeat(65) }))).toEqual(['too-long TransactionId InvalidParameter']);
  expect(outputs.part('forget-result')).toContain('validateForgetResultRequest');

  const response = outputs.validators('ForgetResultResponse');
  expect(notices(response({ RequestId: '1', Code: 'Success', Forgotten: true, New: 1 }))).toEqual(['unknown-field New']);
  expect(problems(response({ RequestId: '1', Code: 'Success', Forgotten: 'yes' }))).toEqual(['wrong-type Forgotten']);
});

test('in the docs', () => {
  expect(outputs.docs('operations/forget-result')).toContain('The verification to forget.');
  expect(outputs.docs('index')).toContain('forget-result.md');
});
