import { describe, expect, test } from 'vitest';
import { choose } from '../../generators/dist/gateways/choose.js';
import type { Gateway } from '../../generators/dist/gateways/gateway.js';
import { lint, lintApplied, refusalInWords } from '../../generators/dist/gateways/lint/lint.js';
import { isNode, type Node } from '../../generators/dist/gateways/json.js';
import { gateways } from '../../generators/dist/gateways/vendors/all.js';
import { readDocument } from '../support/documents.ts';
import { withFault } from '../support/fault.ts';
import { applied, madeFor } from './applied.ts';

describe.each(gateways.map((gateway) => [gateway.id, gateway] as const))('%s', (_, gateway) => {
  test('accepts the document of its overlay', () => {
    expect(lint(readDocument(madeFor(gateway)), gateway)).toEqual([]);
  });

  test('gets an open document, which accepts empty optional parameters', () => {
    expect(madeFor(gateway)).not.toMatch(/strict|openapi-3\.1/);
    expect(JSON.stringify(readDocument(madeFor(gateway)))).not.toContain('"additionalProperties"');
  });

  test('accepts it only with the overlay', () => {
    expect(lintApplied(asNode(applied(gateway)), gateway)).toEqual([]);
    expect(lintApplied(readDocument(madeFor(gateway)), gateway)).not.toEqual([]);
  });

  test('has a page of the vendor for each rule', () => {
    for (const { cite } of [...gateway.rules, ...gateway.applied]) expect(cite).toMatch(/^https:\/\/[^\s]+$/);
  });
});

const request = ['components', 'schemas', 'CheckResultRequest'];
const operation = ['paths', '/CheckResult', 'post'];
const recursive = { type: 'object', properties: { inner: { $ref: '#/components/schemas/CheckResultRequest' } } };

/** For each kind of rule, a gateway with the rule, a fault, and the place where the fault must be reported. */
const faults = [
  ['versions', 'kong', ['openapi'], '3.0.4', '/openapi'],
  ['versions', 'cloudflare', ['openapi'], '3.1.0', '/openapi'],
  ['size', 'azure', ['info', 'description'], 'x'.repeat(4_000_000), ''],
  ['keywords', 'aws-rest', [...request, 'oneOf'], [{ type: 'object' }], '/components/schemas/CheckResultRequest/oneOf'],
  ['keywords', 'alibaba-classic', ['definitions', 'ErrorBody', 'not'], { type: 'string' }, '/definitions/ErrorBody/not'],
  ['schema-names', 'aws-rest', ['components', 'schemas', 'Check_Result'], { type: 'object' }, '/components/schemas/Check_Result'],
  ['plain-title', 'kong', ['info', 'title'], 'ID_Verification', '/info/title'],
  ['plain-title', 'kong', ['info', 'title'], 'Prüfung', '/info/title'],
  ['one-server', 'kong', ['servers', 1], { url: 'https://second.example.com' }, '/servers'],
  ['absolute-server', 'cloudflare', ['servers', 0, 'url'], '/', '/servers/0/url'],
  ['typed-schemas', 'cloudflare', [...request, 'type'], undefined, '/components/schemas/CheckResultRequest'],
  [
    'typed-schemas',
    'kong',
    [...operation, 'parameters'],
    [{ in: 'query', name: 'a', schema: {} }],
    '/paths/~1CheckResult/post/parameters/0/schema',
  ],
  ['operation-ids', 'azure', [...operation, 'operationId'], 'x'.repeat(77), '/paths/~1CheckResult/post/operationId'],
  ['operation-ids', 'cloudflare', [...operation, 'operationId'], 'x'.repeat(33), '/paths/~1CheckResult/post/operationId'],
  ['operation-ids', 'kong', [...operation, 'operationId'], undefined, '/paths/~1CheckResult/post'],
  ['operation-ids', 'kong', [...operation, 'operationId'], 'Initialize', '/paths/~1CheckResult/post/operationId'],
  [
    'inner-references',
    'google',
    [...request, 'properties', 'MerchantBizId'],
    { $ref: 'other.json#/a' },
    '/components/schemas/CheckResultRequest/properties/MerchantBizId/$ref',
  ],
  ['no-recursion', 'azure', request, recursive, '/components/schemas/CheckResultRequest'],
  [
    'named-bodies',
    'azure',
    [...operation, 'requestBody', 'content', 'application/json', 'schema'],
    { type: 'object' },
    '/paths/~1CheckResult/post/requestBody/content/application~1json/schema',
  ],
  [
    'named-bodies',
    'alibaba-classic',
    [...operation, 'parameters', 0, 'schema'],
    { type: 'object' },
    '/paths/~1CheckResult/post/parameters/0/schema',
  ],
  [
    'named-bodies',
    'alibaba-classic',
    [...operation, 'responses', '200', 'schema'],
    { type: 'object' },
    '/paths/~1CheckResult/post/responses/200/schema',
  ],
  ['components', 'azure', ['components', 'examples'], {}, '/components/examples'],
  ['re2-patterns', 'tyk', [...request, 'pattern'], '^(?!a)', '/components/schemas/CheckResultRequest/pattern'],
  [
    're2-patterns',
    'cloudflare',
    [...request, 'not'],
    { pattern: '(a)\\1' },
    '/components/schemas/CheckResultRequest/not/pattern',
  ],
  ['formats', 'tyk', [...request, 'format'], 'merchant', '/components/schemas/CheckResultRequest/format'],
  ['security', 'google', ['security'], [{ nobody: [] }], '/security/0'],
  ['security', 'aws-rest', [...operation, 'security'], [{ key: [] }], '/paths/~1CheckResult/post/security/0'],
  [
    'json-bodies',
    'cloudflare',
    [...operation, 'requestBody', 'content', 'text/xml'],
    {},
    '/paths/~1CheckResult/post/requestBody/content/text~1xml',
  ],
  ['root-extension', 'google', ['x-google-api-management'], undefined, ''],
  ['root-extension', 'tyk', ['x-tyk-api-gateway'], undefined, ''],
  ['operation-extension', 'aws-rest', [...operation, 'x-amazon-apigateway-integration'], undefined, '/paths/~1CheckResult/post'],
  ['operation-extension', 'zuplo', [...operation, 'x-zuplo-route'], undefined, '/paths/~1CheckResult/post'],
  ['server-extension', 'google', ['servers', 0, 'x-google-endpoint'], undefined, '/servers/0'],
] as const;

test.each(faults)('%s of %s: %j', (rule, id, path, value, pointer) => {
  const gateway = find(id);
  const faulty = asNode(withFault(applied(gateway), path, value));
  const found = lintApplied(faulty, gateway).map((refusal) => `${refusal.rule} ${refusal.pointer}`);
  expect(found).toContain(`${rule} ${pointer}`);
});

test('a field may have the name of a keyword', () => {
  const fields = withFault(applied(find('aws-rest')), [...request, 'properties', 'oneOf'], { type: 'string' });
  expect(lintApplied(asNode(fields), find('aws-rest'))).toEqual([]);
});

test('more operations than the gateway accepts', () => {
  const many = Array.from({ length: 10_001 }, (_, i) => [`/p${i}`, { post: { operationId: `p${i}`, responses: {} } }]);
  const document = asNode(withFault(applied(find('cloudflare')), ['paths'], Object.fromEntries(many)));
  expect(lintApplied(document, find('cloudflare')).map(({ rule }) => rule)).toEqual(['operations']);
});

test('every kind of rule has a fault here', () => {
  const kinds = new Set(gateways.flatMap((gateway) => [...gateway.rules, ...gateway.applied]).map(({ rule }) => rule));
  expect([...kinds].sort()).toEqual([...new Set([...faults.map(([rule]) => rule), 'operations'])].sort());
});

test('a refusal names document, gateway, reason, place and page', () => {
  const [refusal] = lint(asNode(withFault(readDocument('idv.openapi-3.0'), ['openapi'], '3.0.4')), find('kong'));
  expect(refusal && refusalInWords('idv.openapi-3.0', refusal)).toBe(
    "Kong Gateway doesn't accept idv.openapi-3.0: it accepts 3.0.3, 3.0.2, 3.0.1, 3.0.0, not 3.0.4, at /openapi " +
      '(https://developer.konghq.com/deck/file/openapi2kong/)',
  );
});

describe('the document for a gateway', () => {
  const named = ['idv.openapi-3.1', 'idv.openapi-3.0', 'idv-lite.openapi-3.0', 'idv.swagger-2.0'].map((name) => ({
    name,
    value: readDocument(name),
  }));

  test.each([
    ['aws-rest', 'idv-lite.openapi-3.0'],
    ['kong', 'idv.openapi-3.0'],
    ['google', 'idv.openapi-3.0'],
    ['zuplo', 'idv.openapi-3.0'],
    ['alibaba-classic', 'idv.swagger-2.0'],
  ])('of %s is %s', (id, name) => {
    expect(choose(find(id), named)).toMatchObject({ kind: 'chosen', document: { name } });
  });

  test('is the next that fits when one does not', () => {
    const faulty = named.map((one) => (one.name === 'idv.openapi-3.0' ? { ...one, value: { ...one.value, servers: [] } } : one));
    expect(choose(find('kong'), faulty)).toMatchObject({ kind: 'chosen', document: { name: 'idv-lite.openapi-3.0' } });
  });

  test('is none, with the reasons, when none fits', () => {
    const faulty = named.map((one) => ({ ...one, value: { ...one.value, servers: [] } }));
    const choice = choose(find('kong'), faulty);
    expect(choice).toMatchObject({
      kind: 'none',
      refusals: [{ refusal: { rule: 'one-server' } }, { refusal: { rule: 'one-server' } }],
    });
  });
});

function find(id: string): Gateway {
  const gateway = gateways.find((one) => one.id === id);
  if (!gateway) throw new Error(`There is no gateway ${id}`);
  return gateway;
}

function asNode(value: unknown): Node {
  const copy: Node = JSON.parse(JSON.stringify(value));
  if (!isNode(copy)) throw new Error('A document is an object');
  return copy;
}
