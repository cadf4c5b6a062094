import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { generateHere } from '../support/pipeline.ts';
import { SpecCopy } from '../support/spec-copy.ts';

interface Content {
  readonly content: { readonly 'application/json': { readonly examples: Readonly<Record<string, { readonly value: unknown }>> } };
}

interface Post {
  readonly requestBody: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

const ship: { post?: Post } = {};
beforeAll(async () => {
  const spec = new SpecCopy('parcel');
  spec.replace('products/locker.yaml', 'id: locker-small', 'id: small');
  const out = await generateHere(spec.dir, ['openapi']);
  const text = readFileSync(join(out, 'openapi/documents/parcel-post.openapi-3.1.json'), 'utf8');
  ship.post = JSON.parse(text).paths['/Ship'].post;
});

const examplesOf = (content: Content | undefined) => content?.content['application/json'].examples ?? {};

test('examples of products have the product in their names, once', () => {
  expect(Object.keys(examplesOf(ship.post?.requestBody))).toEqual(['door-full', 'locker-small']);
});

test('a code without an example has one with no more than what an error always says', () => {
  expect(examplesOf(ship.post?.responses['409'])).toEqual({
    'Order.Twice': { summary: 'Something is given twice.', value: { RequestId: 'r-17', Code: 'Order.Twice' } },
  });
});

test('a code with an example needs no other', () => {
  expect(examplesOf(ship.post?.responses['400'])).toMatchObject({
    refused: { value: { Code: 'Order.Incomplete' } },
    'Order.Wrong': { value: { Code: 'Order.Wrong' } },
  });
  expect(Object.keys(examplesOf(ship.post?.responses['400']))).toHaveLength(2);
});
