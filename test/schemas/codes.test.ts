import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { specDir } from '../support/paths.ts';
import { generateHere } from '../support/pipeline.ts';
import { schemaFiles } from './files.ts';

test('codes.json has every table that the types have', async () => {
  const out = await generateHere(specDir('parcel'), ['schemas', 'types']);
  const constants: object = createRequire(import.meta.url)(join(out, 'types/generated/index.cjs'));
  const data = new Set(['dataCategories', 'dataInventory']);
  const rows = Object.entries(constants).filter(([name, value]) => typeof value === 'object' && !data.has(name));
  expect(schemaFiles(out).read('codes.json')).toEqual(JSON.parse(JSON.stringify(Object.fromEntries(rows))));
});
