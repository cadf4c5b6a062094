import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { messagesOf } from '../../generators/dist/model/messages.js';
import { specDir } from '../support/paths.ts';
import { generateHere, modelOf } from '../support/pipeline.ts';
import { schemaFiles } from './files.ts';

interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: object;
}

test('each request is a valid tool for language models', async () => {
  const tools: readonly Tool[] = Object(schemaFiles(await generateHere(specDir('real'), ['schemas'])).read('tools.json'));
  const requests = messagesOf((await modelOf(specDir('real'))).protocol).filter(({ role }) => role === 'request');
  const names = tools.map(({ name }) => name);

  expect(new Set(names).size).toBe(requests.length);
  expect(names.filter((name) => !/^[a-z][a-z0-9_]{0,63}$/.test(name))).toEqual([]);
  expect(tools.filter((tool) => JSON.stringify(tool).length > 6_000).map(({ name }) => name)).toEqual([]);
});

test('a tool accepts the examples of its request', async () => {
  const out = schemaFiles(await generateHere(specDir('parcel'), ['schemas']));
  const { protocol } = await modelOf(specDir('parcel'));
  const tools: readonly Tool[] = Object(out.read('tools.json'));
  const requests = protocol.operations.flatMap(({ variants }) => variants.map(({ request }) => request));
  const refused = requests.flatMap((request, i) => {
    const validate = new Ajv2020({ strict: true }).compile(tools[i]?.inputSchema ?? {});
    return request.examples.filter(({ value }) => !validate(value)).map(({ id }) => `${id}: ${JSON.stringify(validate.errors)}`);
  });
  expect(refused).toEqual([]);
});
