import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { toYaml } from '../../generators/dist/emit/openapi/yaml.js';
import { generateHere } from '../support/pipeline.ts';
import { SpecCopy } from '../support/spec-copy.ts';

test('a value of 3,000 characters is a key that readers of YAML take', async () => {
  const spec = new SpecCopy('parcel');
  const values = `[{ value: "${'V '.repeat(1499)}VV", means: Long }, { value: "S", means: Short }]`;
  spec.append('payloads/stop.yaml', `  odd: { type: string, description: Odd., values: ${values}, source: [handbook] }\n`);

  const out = await generateHere(spec.dir, ['openapi']);

  const read = (format: string) => readFileSync(join(out, `openapi/documents/parcel-post.openapi-3.1.${format}`), 'utf8');
  expect(parse(read('yaml'))).toEqual(JSON.parse(read('json')));
});

test.each([
  { what: 'a text', value: 'a' },
  { what: 'a number', value: 1 },
  { what: 'nothing', value: null },
  { what: 'lines', value: 'two\nlines' },
  { what: 'an empty list', value: [] },
  { what: 'an empty map', value: {} },
  { what: 'a list', value: ['a', ['b']] },
  { what: 'a map', value: { a: 1, b: { c: ['d'] } } },
  { what: 'another long key', value: [{ ['k'.repeat(1025)]: 1 }] },
])('a long key may stand before $what', ({ value }) => {
  for (const length of [999, 1000, 1001, 1022, 1023, 1024, 1025, 3000]) {
    for (const character of ['k', 'é', '"', '💡']) {
      const key = character.repeat(length);
      const long = { first: 0, [key]: value, last: [{ [key]: value, other: 0 }] };
      expect(parse(toYaml(long))).toEqual(long);
    }
  }
});
