import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { outputNames } from '../../generators/dist/emit/emitters.js';
import { refusedByGateways } from '../../generators/dist/pipeline.js';
import { generateHere, modelOf } from '../support/pipeline.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { asProject, typeErrors } from '../support/typecheck.ts';
import { loadValidators, notices, problems } from '../support/validators.ts';

/** An operation without parameters. */
const ping = `# yaml-language-server: $schema=schema/operation.schema.json
kind: operation
name: Ping
description: Tells that the post is there.
source: [handbook]
request:
  fields: {}
  examples: [{ id: ping, title: Is somebody there, value: {} }]
response:
  fields:
    RequestId: { shared: true }
    Code: { shared: true }
`;

const spec = new SpecCopy('parcel');
let out: string;
beforeAll(async () => {
  spec.write('operations/ping.yaml', ping);
  out = asProject(await generateHere(spec.dir, outputNames));
});

interface Document {
  readonly paths: Readonly<Record<string, { readonly post: Call }>>;
  readonly components?: { readonly schemas: Schemas };
  readonly definitions?: Schemas;
}

interface Call {
  readonly requestBody?: unknown;
  readonly parameters: readonly { readonly in: string }[];
}

type Schemas = Readonly<Record<string, Schema>>;

interface Schema {
  readonly type: string;
  readonly properties?: object;
  readonly additionalProperties?: boolean;
}

const document = (name: string): Document => JSON.parse(readFileSync(join(out, `openapi/documents/${name}.json`), 'utf8'));

test('an operation may have no parameters: its validator reports every field as unknown', () => {
  const validate = loadValidators(out)('PingRequest');

  expect(problems(validate({}))).toEqual([]);
  expect(notices(validate({}))).toEqual([]);
  expect(problems(validate({ Street: 'a' }))).toEqual([]);
  expect(notices(validate({ Street: 'a' }))).toEqual(['unknown-field Street']);
  expect(problems(validate(undefined))).toEqual(['missing']);
});

test.each([
  ['parcel-post.openapi-3.1', true],
  ['parcel-post.openapi-3.0', true],
  ['parcel-post-strict.openapi-3.0', false],
  ['parcel-post-lite.openapi-3.0', true],
  ['parcel-post.swagger-2.0', true],
])('%s has a body without properties; it accepts others: %s', (name, isOpen) => {
  const { components, definitions } = document(name);
  const schema = (components?.schemas ?? definitions)?.['PingRequest'];

  expect(schema?.properties ?? {}).toEqual({});
  expect(schema?.type).toBe('object');
  expect(schema?.additionalProperties ?? true).toBe(isOpen);
});

test('upstream it has neither a query nor a form', () => {
  const call = document('upstream/ping.openapi-3.1').paths['/post']?.post;

  expect(call).not.toHaveProperty('requestBody');
  expect(new Set(call?.parameters.map((parameter) => parameter.in))).toEqual(new Set(['header']));
});

test('gateways take the documents', async () => {
  expect(await refusedByGateways(await modelOf(spec.dir))).toEqual([]);
});

test('the declarations compile, and their request takes nothing', async () => {
  const consumer = `import type { PingRequest } from './types/generated/index.d.mts';
    export const nothing: PingRequest = {};
    const some = { Street: 'a' };
    // @ts-expect-error it takes nothing
    export const something: PingRequest = some;`;
  writeFileSync(join(out, 'consumer.mts'), consumer);
  expect(await typeErrors(out, ['**/*.d.mts', '**/*.d.cts', 'consumer.mts'])).toBe('');
});

test('the reference shows the call', () => {
  const page = readFileSync(join(out, 'docs/markdown/operations/ping.md'), 'utf8');

  expect(page).toMatch(/## .*Request\s+.*`PingRequest`\..*\s+It has no fields\./);
  expect(page).toContain('Is somebody there');
  expect(page).not.toContain('undefined');
});
