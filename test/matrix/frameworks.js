// Libraries that take the validators or the schemas as they are.
import { npmInstall, packageJson, portable } from './project.js';

const valid = `{ ProductCode: 'FACE_VERIFY', MerchantBizId: 'a1', MetaInfo: '{}', MerchantUserId: '42', FacePictureUrl: 'https://e.example/p.jpg' }`;
const start = `import assert from 'node:assert/strict';
import { callbackQuerySchema, initializeRequestSchema, initializeFaceVerifyRequestSchema } from '@idv-protocol/validators';
const valid = ${valid};
const post = (body) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
`;

/** A library that takes a Standard Schema. */
const standard = (name, install, program) => ({
  name: `${name}, by Standard Schema`,
  files: (tarballs) => ({ 'package.json': packageJson(portable(tarballs)), 'main.mjs': `${start}${program}` }),
  commands: [npmInstall(...install), ['node', 'main.mjs']],
});

export const frameworks = [
  {
    name: 'Jest 30, CommonJS',
    files: (tarballs) => ({
      'package.json': packageJson(portable(tarballs), { type: 'commonjs', jest: {} }),
      'main.test.js': `const { validateInitializeRequest } = require('@idv-protocol/validators');
const { redact } = require('@idv-protocol/validators/redact');
const { findSubCode } = require('@idv-protocol/types');
test('works', () => {
  expect(validateInitializeRequest({}).ok).toBe(false);
  expect(redact({})).toEqual({});
  expect(findSubCode('205')).toBeDefined();
});
`,
    }),
    commands: [npmInstall('jest@30.5.2'), ['npx', 'jest']],
  },
  {
    name: 'Fastify 5, by JSON Schema',
    files: (tarballs) => ({
      'package.json': packageJson({ '@idv-protocol/schemas': tarballs['@idv-protocol/schemas'] }),
      'main.mjs': `import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import Fastify from 'fastify';
const schema = createRequire(import.meta.url)('@idv-protocol/schemas/draft-07/InitializeRequest.json');
const app = Fastify({ ajv: { customOptions: { coerceTypes: false } } });
app.addSchema(schema);
app.post('/', { schema: { body: { $ref: schema.$id + '#' } } }, async (request) => request.body);
const answer = async (payload) => (await app.inject({ method: 'POST', url: '/', payload })).statusCode;
assert.deepEqual([await answer(${valid}), await answer({ ProductCode: 'FACE_VERIFY' })], [200, 400]);
`,
    }),
    commands: [npmInstall('fastify@5.12.8'), ['node', 'main.mjs']],
  },
  standard(
    'Hono 4',
    ['hono@4.13.19', '@hono/standard-validator@0.4.0'],
    `import { Hono } from 'hono';
import { sValidator } from '@hono/standard-validator';
const app = new Hono()
  .post('/', sValidator('json', initializeRequestSchema), (c) => c.json(c.req.valid('json')))
  .get('/', sValidator('query', callbackQuerySchema), (c) => c.json(c.req.valid('query')));
const status = async (...request) => (await app.request(...request)).status;
assert.deepEqual([await status('/', post(valid)), await status('/', post({})), await status('/?transactionId=a&passed=Y&subcode=200')], [200, 400, 200]);
`,
  ),
  standard(
    'tRPC 11',
    ['@trpc/server@11.25.2'],
    `import { initTRPC } from '@trpc/server';
const t = initTRPC.create();
const caller = t.router({ start: t.procedure.input(initializeRequestSchema).mutation(({ input }) => input.MerchantBizId) }).createCaller({});
assert.equal(await caller.start(valid), 'a1');
await assert.rejects(caller.start({}), { code: 'BAD_REQUEST', message: /ProductCode is missing/ });
`,
  ),
  standard(
    'TanStack Form 1',
    ['@tanstack/form-core@1.33.5'],
    `import { FormApi } from '@tanstack/form-core';
const form = new FormApi({ defaultValues: { ...valid }, validators: { onChange: initializeFaceVerifyRequestSchema } });
form.mount();
form.setFieldValue('MerchantBizId', '');
assert.equal(form.state.errors[0].MerchantBizId[0].message, 'MerchantBizId is empty, and required.');
form.setFieldValue('MerchantBizId', 'a1');
assert.equal(form.state.isValid, true);
`,
  ),
  standard(
    'React Hook Form 7',
    ['@hookform/resolvers@7.0.9', 'react-hook-form@7.92.0', 'react@19.3.1'],
    `import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
const resolve = (values) => standardSchemaResolver(initializeFaceVerifyRequestSchema)(values, undefined, { fields: {}, shouldUseNativeValidation: false });
assert.deepEqual((await resolve(valid)).errors, {});
assert.equal((await resolve({ ...valid, MerchantBizId: '' })).errors.MerchantBizId.message, 'MerchantBizId is empty, and required.');
`,
  ),
];
