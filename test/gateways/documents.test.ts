import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Node } from '../../generators/dist/gateways/json.js';
import { partsOf, type DocumentPart } from '../../generators/dist/gateways/lint/parts.js';
import { documentFile, documentNames, documentsOf, readDocument } from '../support/documents.ts';

const combinators = ['oneOf', 'anyOf', 'allOf', 'not', 'discriminator'];
const products = ['ekyc', 'id-ocr', 'face-verify'];

test.each(documentNames)('%s says as YAML what it says as JSON', (name) => {
  expect(parse(readFileSync(documentFile(name, 'yaml'), 'utf8'))).toEqual(readDocument(name));
});

describe.each(documentsOf('3.0'))('%s', (name) => {
  const document = readDocument(name);
  const { schemas, servers, operations } = partsOf(document);

  test('has the version 3.0.3, one server and no security', () => {
    expect(document['openapi']).toBe('3.0.3');
    expect(servers).toHaveLength(1);
    expect(document['security']).toEqual([]);
    expect(operations.map(({ node }) => node['operationId'])).toEqual(expect.arrayContaining(['CheckResult', 'Initialize']));
  });

  test('has a type everywhere, and nothing that gateways write into requests or do not know', () => {
    const without = schemas.filter(({ node }) => !('type' in node) && !('$ref' in node));
    expect(without.map(({ pointer }) => pointer)).toEqual([]);
    expect(schemas.flatMap(keysOf(['default', 'format', 'examples', 'nullable', 'const', 'contentSchema']))).toEqual([]);
  });

  test('has requests that are open, unless it is the strict one', () => {
    const requests = requestsOf(document);
    const isStrict = name.startsWith('idv-strict');
    expect(requests.map(({ node }) => node['additionalProperties'])).toEqual(requests.map(() => (isStrict ? false : undefined)));
    expect(requests.length).toBeGreaterThan(1);
  });

  test('has responses that accept what the service adds', () => {
    const responses = partsOf(document).named.filter(({ name: schema }) => !schema.endsWith('Request'));
    expect(responses.flatMap(({ node }) => keysOf(['additionalProperties'])({ node, pointer: '' }))).toEqual([]);
  });

  test('describes each response differently', () => {
    const texts = operations.flatMap(({ node }) => Object.values(Object(node['responses'])));
    expect(JSON.stringify(texts)).not.toContain('#/components/responses');
    expect(JSON.stringify(texts)).toContain('MissingParameter');
  });
});

test('the whole one distinguishes products by one flat choice', () => {
  const { schemas } = partsOf(readDocument('idv.openapi-3.0'));
  const choices = schemas.filter(({ node }) => 'oneOf' in node);
  const choice = choices.find(({ pointer }) => pointer === '/components/schemas/InitializeRequest');
  expect(choices.filter(({ pointer }) => !/^\/components\/schemas\/\w+Request$/.test(pointer))).toEqual([]);
  expect(choice?.node['discriminator']).toMatchObject({
    propertyName: 'ProductCode',
    mapping: {
      eKYC: '#/components/schemas/InitializeEkycRequest',
      FACE_VERIFY: '#/components/schemas/InitializeFaceVerifyRequest',
      ID_OCR: '#/components/schemas/InitializeIdOcrRequest',
    },
  });
});

test('the strict one has the parameters of the recommended one', () => {
  const [strict, recommended] = ['idv-strict.openapi-3.0', 'idv.openapi-3.0'].map((name) => requestsOf(readDocument(name)));
  expect(strict?.map(outlineOf)).toEqual(recommended?.map(outlineOf));
});

test('for an optional parameter, the recommended document accepts the listed values and an empty text; the strict one only the listed values', () => {
  const valuesIn = (name: string) => enumOf(readDocument(name), 'CheckResultRequest', 'IsReturnImage');
  expect(valuesIn('idv-strict.openapi-3.0')).toEqual(['Y', 'N']);
  expect(valuesIn('idv.openapi-3.0')).toEqual(['Y', 'N', '']);
  expect(valuesIn('idv-lite.openapi-3.0')).toEqual(['Y', 'N', '']);
  expect(valuesIn('idv.openapi-3.1')).toEqual(['Y', 'N']);
});

test('documents of 3.1 have open objects', () => {
  const schemas = documentsOf('3.1').flatMap((name) => partsOf(readDocument(name)).schemas);
  expect(schemas.flatMap(keysOf(['additionalProperties']))).toEqual([]);
});

test.each(products)('%s has no unions', (product) => {
  const { schemas } = partsOf(readDocument(`${product}.openapi-3.0`));
  const outside = schemas.filter(({ pointer }) => !pointer.includes('/not'));
  expect(outside.flatMap(keysOf(['oneOf', 'anyOf', 'allOf', 'discriminator']))).toEqual([]);
});

test.each(products)('%s has no unions of requests in 3.1 either', (product) => {
  const { named } = partsOf(readDocument(`${product}.openapi-3.1`));
  const requests = named.filter(({ name }) => name.endsWith('Request'));
  expect(requests.flatMap(keysOf(['oneOf', 'anyOf', 'discriminator']))).toEqual([]);
});

test.each(['idv-lite.openapi-3.0', 'idv.swagger-2.0'])('%s combines no schemas', (name) => {
  expect(partsOf(readDocument(name)).schemas.flatMap(keysOf(combinators))).toEqual([]);
});

test('the wire sends each parameter at its location, at the real hosts', () => {
  const document = readDocument('upstream/initialize-face-verify.openapi-3.1');
  const [operation] = partsOf(document).operations;
  const parameters = Object.values<Node>(Object(operation?.node['parameters']));
  expect(operation?.pointer).toBe('/paths/~1/post');
  expect(parameters.map(({ name, in: place }) => JSON.stringify([place, name]))).toEqual(
    expect.arrayContaining([
      '["header","x-acs-action"]',
      '["header","x-acs-version"]',
      '["query","ProductCode"]',
      '["query","MetaInfo"]',
    ]),
  );
  expect(parameters.map(({ name }) => name)).not.toContain('FacePictureBase64');
  expect(Object(operation?.node['requestBody']).content).toHaveProperty([
    'application/x-www-form-urlencoded',
    'schema',
    'properties',
    'FacePictureBase64',
  ]);
  expect(document['servers']).toContainEqual(expect.objectContaining({ url: 'https://cloudauth-intl.cn-hongkong.aliyuncs.com' }));
});

function keysOf(keywords: readonly string[]) {
  return ({ node, pointer }: DocumentPart) =>
    keywords.filter((keyword) => keyword in node).map((keyword) => `${pointer}/${keyword}`);
}

/** The schemas of a document's requests, without those that are a choice. */
function requestsOf(document: Node): DocumentPart[] {
  return partsOf(document).named.filter(({ name, node }) => name.endsWith('Request') && !('oneOf' in node));
}

/** A request's parameters with their types, and which are required. */
function outlineOf({ node, pointer }: DocumentPart) {
  const types = Object.entries<Node>(Object(node['properties'])).map(([name, { type }]) => [name, type]);
  return { pointer, required: node['required'], types };
}

function enumOf(document: Node, schema: string, property: string): unknown {
  const node = partsOf(document).named.find(({ name }) => name === schema)?.node;
  return Object(node?.['properties'])[property].enum;
}
