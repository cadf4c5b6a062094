import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { generateHere } from '../support/pipeline.ts';
import { SpecCopy } from '../support/spec-copy.ts';

/** A field with different constraints in two products, and its merged schema. */
const differing: { what: string; door: string; locker: string; merged: object }[] = [
  { what: 'a text and a number', door: 'type: string, length: { max: 5 }', locker: 'type: integer', merged: {} },
  { what: 'a text and a list', door: 'type: string', locker: 'type: list, shape: { list: { type: string } }', merged: {} },
  {
    what: 'a number and a whole number',
    door: 'type: integer, range: { min: 1, max: 5 }',
    locker: 'type: number, range: { min: 0, max: 3 }',
    merged: { type: 'number', minimum: 0, maximum: 5 },
  },
  {
    what: 'texts of different lengths',
    door: 'type: string, length: { min: 2, max: 5 }',
    locker: 'type: string, length: { min: 3, max: 9 }',
    merged: { type: 'string', minLength: 2, maxLength: 9 },
  },
  {
    what: 'a text with values and one without',
    door: 'type: string, values: [{ value: "A", means: One }]',
    locker: 'type: string',
    merged: { type: 'string' },
  },
  {
    what: 'lists of different items',
    door: 'type: list, shape: { list: { type: string } }',
    locker: 'type: list, shape: { list: { type: integer } }',
    merged: { type: 'array', items: {} },
  },
  {
    what: 'lists of different objects',
    door: 'type: list, shape: { list: { type: object, shape: { payload: thing } } }',
    locker: 'type: list, shape: { list: { type: object, shape: { payload: stop } } }',
    merged: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 20 },
          pieces: { type: 'integer', minimum: 1 },
          handling: {
            type: 'array',
            items: { type: 'string', enum: ['FRAGILE', 'UPRIGHT'], 'x-enum-varnames': ['FRAGILE', 'UPRIGHT'] },
          },
          place: { type: 'string' },
          day: { type: 'string' },
        },
      },
    },
  },
];

describe('A field that differs between products accepts, in the merged object, what any of them accepts:', () => {
  const found: { properties: Readonly<Record<string, unknown>> } = { properties: {} };
  beforeAll(async () => {
    const spec = new SpecCopy('parcel');
    for (const product of ['door', 'locker'] as const) {
      const fields = differing.map((row, i) => `    Odd${i}: { ${row[product]}, description: Odd., source: [handbook] }\n`);
      spec.replace(`products/${product}.yaml`, 'response:\n  fields:\n', `response:\n  fields:\n${fields.join('')}`);
    }
    const out = await generateHere(spec.dir, ['openapi']);
    const text = readFileSync(join(out, 'openapi/documents/parcel-post.openapi-3.0.json'), 'utf8');
    found.properties = JSON.parse(text).components.schemas.ShipResponse.properties;
  });

  test.each(differing.map((row, i) => ({ ...row, name: `Odd${i}` })))('$what', ({ name, merged }) => {
    expect(withoutWords(found.properties[name])).toEqual(merged);
  });
});

function withoutWords(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema, (key, value: unknown) => (/^(?:description|example)$/.test(key) ? undefined : value)));
}
