import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { redact, sensitivePaths } from '../../packages/validators/generated/index.mjs';
import { root } from '../support/paths.ts';

// Runs the recipes of docs/logging.md.

const page = readFileSync(join(root, 'docs/logging.md'), 'utf8');
const blocks = [...page.matchAll(/^```js\n(.*?)^```/gms)].map(([, code = '']) => code);
const recipes = blocks.filter((code) => code.includes('export function createLogger'));
const validators = pathToFileURL(join(root, 'packages/validators/generated/index.mjs')).href;

/** Loads a recipe as a module that can import the loggers. */
async function createLogger(words: string, target: unknown): Promise<Record<string, (...args: readonly unknown[]) => unknown>> {
  const index = recipes.findIndex((code) => words.split(' ').every((word) => code.includes(word)));
  const dir = join(root, 'node_modules/.cache/logging-recipes');
  mkdirSync(dir, { recursive: true });
  const file = join(dir, `${index}.mjs`);
  writeFileSync(file, (recipes[index] ?? '').replaceAll("'@idv-protocol/validators'", `'${validators}'`));
  const recipe: { createLogger: (target: unknown) => Record<string, () => unknown> } = await import(pathToFileURL(file).href);
  return recipe.createLogger(target);
}

function sink(): { readonly stream: PassThrough; readonly text: () => string } {
  const stream = new PassThrough();
  return { stream, text: () => String(stream.read() ?? '') };
}

const person = ['Ines', 'Okafor', 'K7741203', 'tok_9f8e7d6c'];
const entry = {
  orderId: 'A-17',
  requestId: '130A2C10-B9EE-4D84-88E3-5384FF039795',
  statusCode: 200,
  customer: 'Ines Okafor',
  body: { MerchantUserId: 'Ines', ProductCode: 'eKYC', CallbackToken: 'tok_9f8e7d6c' },
  url: '/users/K7741203?passed=Y',
};
const failure = () => new TypeError('no match for Ines Okafor', { cause: new Error('K7741203') });

function leaks(text: string): string[] {
  return person.filter((trace) => text.includes(trace));
}

test('the page has each of them', () => {
  expect(recipes).toHaveLength(4);
});

test('with pino, entries and errors stay readable and contain nothing personal', async () => {
  const { stream, text } = sink();
  const logger = await createLogger('pino logMethod', stream);
  logger['info']?.(entry, 'verification started');
  logger['error']?.({ err: failure() }, 'verification of Ines failed');
  logger['error']?.(failure());
  logger['warn']?.('user %s not found', 'Okafor');
  Object(logger['child']?.({ user: 'Ines', service: 'kyc' })).info(entry);
  const written = text();
  const [first, second, third, , fifth] = written
    .split('\n')
    .filter(Boolean)
    .map((line): Record<string, unknown> => JSON.parse(line));

  expect(leaks(written)).toEqual([]);
  expect(first).toMatchObject({ level: 30, orderId: 'A-17', requestId: entry.requestId, statusCode: 200 });
  expect(first).toMatchObject({ body: { ProductCode: 'eKYC' }, url: '/users/*?passed=Y', msg: 'verification started' });
  for (const line of [second, third]) expect(line).toMatchObject({ err: { name: 'TypeError', cause: { name: 'Error' } } });
  expect(JSON.stringify(second)).toContain('logging-recipes.test.ts');
  expect(fifth).toMatchObject({ service: 'kyc', orderId: 'A-17' });
});

test('with pino’s own paths, sensitive fields of the spec are masked', async () => {
  const { stream, text } = sink();
  const logger = await createLogger('pino sensitivePaths', stream);
  const response = { body: { Result: { TransactionUrl: 'https://h/?tok_9f8e7d6c', ExtIdInfo: '{"name":"Ines"}', Passed: 'Y' } } };
  logger['info']?.({ request: { ...entry.body, MetaInfo: 'K7741203' }, response }, 'done');
  const written = text();

  expect(leaks(written)).toEqual([]);
  expect(JSON.parse(written)).toMatchObject({
    request: { ProductCode: 'eKYC' },
    response: { body: { Result: { Passed: 'Y' } } },
  });
});

test('with winston', async () => {
  const { stream, text } = sink();
  const logger = await createLogger('winston', stream);
  logger['info']?.('verification started', { ...entry });
  logger['error']?.('verification of Ines failed', { err: failure() });
  const written = text();
  const [first, second] = written
    .split('\n')
    .filter(Boolean)
    .map((line): Record<string, unknown> => JSON.parse(line));

  expect(leaks(written)).toEqual([]);
  expect(first).toMatchObject({ level: 'info', message: 'verification started', orderId: 'A-17', statusCode: 200 });
  expect(first?.['timestamp']).toMatch(/^20\d\d-/);
  expect(second).toMatchObject({ level: 'error', err: { name: 'TypeError', cause: { name: 'Error' } } });
});

test('with OpenTelemetry', async () => {
  const exported: { body: unknown; attributes: unknown }[] = [];
  const exporter = {
    export(records: readonly { body: unknown; attributes: unknown }[], done: (result: object) => void) {
      exported.push(...records.map(({ body, attributes }) => ({ body, attributes })));
      done({ code: 0 });
    },
    shutdown: async () => Promise.resolve(),
  };
  const logger = await createLogger('LoggerProvider', exporter);
  const attributes = { orderId: 'A-17', 'http.response.status_code': 200, 'url.path': '/users/K7741203', 'enduser.id': 'Ines' };
  logger['emit']?.({ body: 'verification started', attributes });
  logger['emit']?.({ body: { customer: 'Ines Okafor', code: 'Success' }, attributes: { traceId: '4bf92f3577b34da6' } });
  await new Promise((resolve) => setTimeout(resolve, 10));

  expect(leaks(JSON.stringify(exported))).toEqual([]);
  expect(exported[0]).toMatchObject({
    body: 'verification started',
    attributes: { orderId: 'A-17', 'http.response.status_code': 200, 'url.path': '/users/*' },
  });
  expect(exported[1]).toMatchObject({ body: { code: 'Success' }, attributes: { traceId: '4bf92f3577b34da6' } });
});

describe('The sensitive paths', () => {
  test('include the names of the wire, of the SDK and of decoded values', () => {
    const some = ['MetaInfo', 'metaInfo', 'CallbackToken', 'callbackToken', 'Result.TransactionUrl', 'result.transactionUrl'];
    expect(sensitivePaths).toEqual(expect.arrayContaining([...some, 'Result.ExtIdInfo', 'result.extIdInfo']));
    expect(sensitivePaths.filter((path) => /Code|Passed|RequestId|TransactionId/i.test(path))).toEqual([]);
    expect(Object.isFrozen(sensitivePaths)).toBe(true);
  });

  test('are those of values that redact hides', () => {
    for (const path of sensitivePaths) {
      const value = path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), 'Ines');
      expect(JSON.stringify(redact(value))).not.toContain('Ines');
    }
  });
});

test('the example of the options is right', () => {
  const [, input = '', options = '', output = ''] = /redact\((\{.*?\}), (\{.*\})\);\n\/\/ (\{.*\})/.exec(page) ?? [];
  expect(redact(parse(input), parse(options))).toEqual(parse(output));
});
