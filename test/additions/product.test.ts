import { beforeAll, expect, test } from 'vitest';
import { notices, problems } from '../support/validators.ts';
import { add } from './contributing.ts';
import { outputsOf, type Outputs } from './outputs.ts';

let outputs: Outputs;
beforeAll(async () => {
  outputs = await outputsOf((spec) => add(spec, 'product'));
});

test('a new product is in the OpenAPI document, and has one of its own', () => {
  const schema = '#/components/schemas/InitializeGaitVerifyRequest';
  expect(outputs.openapi('idv').components.schemas['InitializeRequest']).toMatchObject({
    oneOf: expect.arrayContaining([{ $ref: schema }]),
    discriminator: { mapping: { GAIT_VERIFY: schema } },
  });
  const own = outputs.openapi('gait-verify');
  expect(own.components.schemas['InitializeGaitVerifyRequest']?.required).toEqual(['ProductCode', 'MerchantBizId', 'Steps']);
  expect(Object.keys(own.paths)).toEqual(expect.arrayContaining(['/Initialize', '/CheckResult']));
});

test('in the types', () => {
  expect(outputs.types('InitializeRequest')).toContain('| InitializeGaitVerifyRequest');
  expect(outputs.types('InitializeGaitVerifyRequest')).toContain("\n  ProductCode: 'GAIT_VERIFY';");
  expect(outputs.types('products')).toContain("readonly 'gait-verify': {");
});

test('in the validators', () => {
  const validate = outputs.validators('InitializeRequest');
  const request = { ProductCode: 'GAIT_VERIFY', MerchantBizId: 'a1', Steps: '12' };

  expect(problems(validate(request))).toEqual([]);
  expect(problems(validate({ ...request, Steps: 'many' }))).toEqual(['bad-form Steps InvalidParameter']);
  expect(problems(validate({ ...request, Model: 'LIVENESS' }))).toEqual([]);
  expect(notices(validate({ ...request, Model: 'LIVENESS' }))).toEqual(['foreign-field Model']);
  expect(problems(outputs.validators('InitializeGaitVerifyResponse')({ RequestId: '1', Code: 'Success' }))).toEqual([]);
});

test('in the docs', () => {
  expect(outputs.docs('products/gait-verify')).toContain('How many steps to take.');
  expect(outputs.docs('operations/initialize')).toContain('GAIT_VERIFY');
  expect(outputs.docs('index')).toContain('gait-verify.md');
});
