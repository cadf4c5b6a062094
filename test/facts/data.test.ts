import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataInWords } from './expected/data.ts';
import { kept } from './expected/figures.ts';
import { dataInventory, nameOf, namesOf, type DataInventoryEntry, type Inventory } from './out/data-inventory.ts';
import { generated } from './out/generated.ts';
import { payloads, documents } from './spec/files.ts';

let inventory: Inventory;
let table: readonly DataInventoryEntry[];
let page: string;

beforeAll(async () => {
  inventory = await dataInventory();
  const types = join(await generated('types'), 'types');
  const module: { dataInventory: typeof table } = await import(pathToFileURL(join(types, 'generated/index.mjs')).href);
  table = module.dataInventory;
  page = readFileSync(join(await generated('docs'), 'docs/markdown/data-protection.md'), 'utf8');
});

describe('The data inventory', () => {
  it('has each field of each document, as read and as edited', () => {
    const front = documents.flatMap(({ data }) =>
      Object.keys(data.shapes['front']?.fields ?? {}).map((name) => `${data.name} ${name}`),
    );
    for (const holder of ['ocrIdInfo', 'ocrIdEditInfo']) {
      const found = inventory.entries.filter(({ path }) => path.startsWith(`Result.ExtIdInfo.${holder}.`));
      expect(found.map(({ document, path }) => `${document} ${nameOf(path)}`).sort()).toEqual(front.sort());
    }
  });

  it('is the same as a file and as a table, with each entry once and in order', () => {
    expect(table).toEqual(inventory.entries);
    const keys = table.map(({ operation, product, direction, document, path }) =>
      [operation, product, direction, document, path].map((part) => part ?? '').join('\0'),
    );
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  it('states how long data is kept for everything inside a result, and for nothing else', () => {
    const stated = inventory.entries.filter((entry) => entry.kept !== 'not stated');
    const other = stated.filter(({ operation, direction, path }) => {
      return operation !== 'CheckResult' || direction !== 'response' || !path.startsWith('Result.');
    });
    expect(other).toEqual([]);
    for (const entry of inventory.entries.filter((one) => one.operation === 'CheckResult' && one.path.startsWith('Result.'))) {
      const own = kept.find(({ of }) => of === entry.path) ?? kept[0];
      expect(entry).toMatchObject({ kept: own.figure, keptLimit: own.limit, keptOf: own.of, keptSource: ['check-result-page'] });
    }
  });

  it('has one value in a form and all responses in bodies', () => {
    expect(namesOf(inventory.entries.filter(({ travels }) => travels === 'form body'))).toEqual(['FacePictureBase64']);
    const received = inventory.entries.filter(({ direction }) => direction === 'response' || direction === 'error');
    expect(new Set(received.map(({ travels }) => travels))).toEqual(new Set(['response body']));
  });

  it('calls faces and ethnic origin special', () => {
    const special = Object.entries(inventory.categories).filter(([, { isSpecial }]) => isSpecial);
    expect(special.map(([category]) => category)).toEqual(['biometric', 'ethnic-origin']);
  });
});

describe('The page on data protection', () => {
  it('has every category that a field has, and every field', () => {
    const missing = inventory.entries.filter(({ category, path }) => {
      return !page.includes(`<a id="category_${category}"></a>${dataInWords[category]}`) || !page.includes(`\`${nameOf(path)}\``);
    });
    expect(missing).toEqual([]);
  });

  it('states a time only for messages that are kept for a stated time', () => {
    const [, section = ''] = page.split('<a id="kept"></a>');
    for (const { figure, limit } of kept) expect(section).toContain(`[${figure}](limits.md#${limit})`);
    for (const words of ['Initialize, eKYC: request', 'CheckResult: request', 'Callback: query']) {
      expect(section).toContain(`\n- ${words}\n`);
    }
  });
});

it('the category of JSON text comes from its fields, not from its own', () => {
  const twice = payloads.flatMap(({ data }) => Object.entries(data.fields).filter(([, field]) => field.shape && field.data));
  expect(twice).toEqual([]);
});
