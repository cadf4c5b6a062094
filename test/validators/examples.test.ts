import { beforeAll, expect, test } from 'vitest';
import { specDir } from '../support/paths.ts';
import { generateHere, modelOf } from '../support/pipeline.ts';
import { loadValidators, type Validate } from '../support/validators.ts';

let validators: (type: string) => Validate;
beforeAll(async () => {
  validators = loadValidators(await generateHere(specDir('parcel'), ['validators']));
});

test('every example of the spec is valid, and nothing about it is unusual', async () => {
  const { protocol } = await modelOf(specDir('parcel'));
  const messages = protocol.operations.flatMap(({ variants }) =>
    variants.flatMap(({ request, response }) => [request, response]),
  );
  const all = [...messages, ...protocol.callbacks.map(({ query }) => query), ...protocol.payloads.map(({ message }) => message)];
  const examples = all.flatMap(({ name, examples }) => examples.map(({ value }) => ({ name, value })));

  expect(examples.length).toBeGreaterThanOrEqual(6);
  for (const { name, value } of examples) {
    expect(validators(name)(value, { strict: true }), name).toEqual({ ok: true, value, notices: [] });
  }
});
