import { join } from 'node:path';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { schemaFiles, type Draft } from '../../schemas/files.ts';
import { root } from '../../support/paths.ts';

// Fastify uses the schemas unchanged: in a route, and shared by their address.

const files = schemaFiles(join(root, 'packages'));
const draft: Draft = 'draft-07';

test.each(['in the route', 'shared'])('Fastify answers requests by the schemas (%s)', async (way) => {
  // It would turn numbers into texts.
  const app = Fastify({ ajv: { customOptions: { coerceTypes: false } } });
  const schema = Object(files.read(`${draft}/InitializeRequest.json`));
  if (way === 'shared') for (const one of files.schemas(draft)) app.addSchema(one);
  const body = way === 'shared' ? { $ref: `${schema.$id}#` } : schema;
  app.post('/', { schema: { body } }, (request) => Promise.resolve(request.body));

  const requests = files.requests().filter(({ message }) => message === 'InitializeFaceVerifyRequest');
  const answers: { name: string; isRight: boolean }[] = [];
  for (const { name, wire, result } of requests) {
    const { statusCode, body: sent } = await app.inject({
      method: 'POST',
      url: '/',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify(wire),
    });
    // The server must not change a request.
    const isRight = result.ok ? statusCode === 200 && sent === JSON.stringify(wire) : statusCode === 400;
    answers.push({ name, isRight });
  }
  expect(answers.filter(({ isRight }) => !isRight)).toEqual([]);
  expect(answers.length).toBeGreaterThan(50);
});
