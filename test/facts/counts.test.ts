import type { SourceFile } from 'ts-morph';
import { beforeAll, describe, expect, it } from 'vitest';
import { calls, docTypes, fieldSets, limits, payloads, photoErrors, subCodes } from './expected/figures.ts';
import { camelCase } from './expected/words.ts';
import { declarations, findProperty as findMember, literalsOf, tables, typeOf } from './out/declarations.ts';
import { pages, partOf, plain, tableRows, type Pages } from './out/markdown.ts';
import { findProperty, openApi, resolved, type OpenApi } from './out/openapi.ts';

// The numbers of the provider's pages, in each output; what validators count stands in counts-validators.test.ts.

let document: OpenApi;
let types: SourceFile;
let table: Awaited<ReturnType<typeof tables>>;
let docs: Pages;
beforeAll(async () => {
  [document, types, table, docs] = await Promise.all([openApi(), declarations(), tables(), pages()]);
});

const properties = (type: string) => Object.keys(document.components.schemas[type]?.properties ?? {});
const members = (type: string) => types.getInterfaceOrThrow(type).getProperties();
const isFieldSet = (type: string) => /[a-z]OcrFields$/.test(type);

describe.each(calls)(
  '$type takes $parameters parameters, $required of them required,',
  ({ type, page, parameters, required }) => {
    it('in OpenAPI', () => {
      expect(properties(`${type}Request`)).toHaveLength(parameters);
      expect(document.components.schemas[`${type}Request`]?.required).toHaveLength(required);
    });

    it('in the types', () => {
      const all = members(`${type}Request`);
      expect(all).toHaveLength(parameters);
      expect(all.filter((one) => !one.hasQuestionToken())).toHaveLength(required);
    });

    it('in the reference', () => {
      const rows = tableRows(partOf(docs, page, 'request'));
      expect(rows).toHaveLength(parameters);
      expect(rows.filter(([, presence]) => presence === 'required')).toHaveLength(required);
    });
  },
);

const counted = calls.flatMap(({ returnCodes, ...call }) => (returnCodes === undefined ? [] : [{ ...call, returnCodes }]));

describe.each(counted)('$type returns one of $returnCodes codes', ({ type, page, returnCodes }) => {
  it('in OpenAPI', () => {
    const code = resolved(document, findProperty(document.components.schemas[`${type}Response`] ?? {}, 'Code').schema ?? {});
    expect(code['x-extensible-enum']).toHaveLength(returnCodes);
  });

  it('in the types', () => {
    const code = findMember(types, `${type}Response`, 'Code');
    expect(code && literalsOf(typeOf(code))).toHaveLength(returnCodes);
  });

  it('in the reference', () => {
    expect(tableRows(partOf(docs, page, 'return-codes'))).toHaveLength(returnCodes);
  });
});

describe('Of the photo errors, there are five,', () => {
  const returning = (code: string) => counted.filter(({ page }) => partOf(docs, page, 'return-codes').includes(`\`${code}\``));

  it.each(photoErrors)('and %s comes from FACE_VERIFY alone', (code) => {
    expect(table['returnCodes']?.[code]?.['scope']).toEqual(['face-verify']);
    expect(returning(code).map(({ type }) => type)).toEqual(['InitializeFaceVerify']);
    const { description } = document.paths['/Initialize']?.['post']?.responses['401'] ?? {};
    expect(description).toMatch(new RegExp(`\`${code}\`.*Only \`FACE_VERIFY\``));
  });
});

describe('Initialize returns', () => {
  const results = {
    InitializeEkyc: ['TransactionId', 'Protocol'],
    InitializeIdOcr: ['TransactionId', 'TransactionUrl', 'Protocol'],
    InitializeFaceVerify: ['TransactionId'],
  };

  it.each(Object.entries(results))('for %s: %s', (type, names) => {
    const { page } = calls.find((call) => call.type === type) ?? { page: '' };
    const result = findMember(types, `${type}Response`, 'Result')?.getType().getNonNullableType();
    const shown = tableRows(partOf(docs, page, 'response')).map(([name = '']) => name);
    expect(Object.keys(document.components.schemas[`${type}Response`]?.properties?.['Result']?.properties ?? {})).toEqual(names);
    expect(result?.getProperties().map((one) => one.getName())).toEqual(names);
    expect(shown.filter((name) => name.startsWith('`Result.'))).toEqual(names.map((name) => `\`Result.${name}\``));
  });
});

describe('There are', () => {
  it('eight DocTypes, two of them with nine digits', () => {
    const schema = document.components.schemas['DocType']?.enum ?? [];
    const rows = tableRows(partOf(docs, 'codes/doc-types.md', 'all-codes')).map(([code = '']) => code.replaceAll('`', ''));
    for (const codes of [
      schema,
      literalsOf(types.getTypeAliasOrThrow('DocType').getType()),
      Object.keys(table['docTypes'] ?? {}),
      rows,
    ]) {
      expect(codes.toSorted()).toEqual(docTypes.toSorted());
      expect(codes.filter((code) => code.length === 9)).toHaveLength(2);
    }
  });

  it('nine SubCodes', () => {
    const schema = document.components.schemas['SubCode']?.['x-extensible-enum'] ?? [];
    const rows = tableRows(partOf(docs, 'codes/sub-codes.md', 'all-codes')).map(([code = '']) => code.replaceAll('`', ''));
    for (const codes of [
      schema,
      literalsOf(types.getTypeAliasOrThrow('SubCode').getType()),
      Object.keys(table['subCodes'] ?? {}),
      rows,
    ]) {
      expect(codes.toSorted()).toEqual([...subCodes]);
    }
  });

  it('seven field sets with 64 fields', () => {
    const inOpenApi = Object.keys(document.components.schemas).filter(isFieldSet);
    const inTypes = types
      .getInterfaces()
      .map((one) => one.getName())
      .filter(isFieldSet);
    const inDocs = [...docs.keys()].filter((page) => page.startsWith('documents/'));
    const count = <T>(sets: readonly T[], size: (set: T) => number) => ({
      sets: sets.length,
      fields: sets.reduce((sum, set) => sum + size(set), 0),
    });
    expect(count(inOpenApi, (type) => properties(type).length)).toEqual(fieldSets);
    expect(count(inTypes, (type) => members(type).length)).toEqual(fieldSets);
    expect(count(inDocs, (page) => tableRows(partOf(docs, page, 'shape-front')).length)).toEqual(fieldSets);
  });

  it.each(payloads)('$fields fields in $type', ({ type, page, fields }) => {
    const outer = tableRows(partOf(docs, page, 'field')).filter(([name]) => !name?.includes('.'));
    expect([properties(type).length, members(type).length, outer.length]).toEqual([fields, fields, fields]);
  });

  it.each(limits)('%s: %s %s', (id, value, unit) => {
    const row =
      partOf(docs, 'limits.md')
        .split('\n')
        .find((line) => line.includes(`<a id="${id}"></a>`)) ?? '';
    expect(document['x-limits'].find((limit) => limit['id'] === id)).toMatchObject({ value, unit });
    expect(table['limits']?.[camelCase(id)]).toMatchObject({ value, unit });
    const figure = ['score', 'version'].includes(unit) ? `${unit} ${value}` : `${value} ${unit}`;
    expect(tableRows(`| head |\n| --- |\n${row}`)[0]).toContain(plain(figure));
  });

  it('no other limits', () => {
    expect([document['x-limits'].length, Object.keys(table['limits'] ?? {}).length]).toEqual([limits.length, limits.length]);
    expect(docs.get('limits.md')?.match(/^\| <a id=/gm)).toHaveLength(limits.length);
  });
});
