import type { SourceFile } from 'ts-morph';
import { beforeAll, describe, expect, it } from 'vitest';
import { calls, docTypes, fieldSets, limits, payloads, photoErrors, results, subCodes } from './expected/figures.ts';
import { camelCase } from './expected/words.ts';
import { declarations, findProperty as findMember, literalsOf, tables, typeOf } from './out/declarations.ts';
import { pages, partOf, plain, tableRows, type Pages } from './out/markdown.ts';
import { findProperty, openApi, resolved, type OpenApi } from './out/openapi.ts';
import { count, inDocs, inOpenApi, inTypes, type Strength } from './out/strength.ts';

// Compares each output with numbers counted on the provider's pages; for the validators, see counts-validators.test.ts.

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

describe.each(calls)('$type takes', ({ type, page, parameters, elsewhere, undescribed, required }) => {
  const figures = { page: parameters, elsewhere, undescribed };
  const request = `${type}Request`;

  it(`${parameters}, ${elsewhere} and ${undescribed} parameters, ${required} of them required, in OpenAPI`, () => {
    expect(count(inOpenApi(document, request))).toEqual(figures);
    expect(document.components.schemas[request]?.required).toHaveLength(required);
  });

  it(`${parameters}, ${elsewhere} and ${undescribed} parameters, ${required} of them required, in the types`, () => {
    expect(count(inTypes(types, table['sources'], request))).toEqual(figures);
    expect(members(request).filter((one) => !one.hasQuestionToken())).toHaveLength(required);
  });

  it(`${parameters}, ${elsewhere} and ${undescribed} parameters, ${required} of them required, in the reference`, () => {
    expect(count(inDocs(docs, page, 'request'))).toEqual(figures);
    const rows = tableRows(partOf(docs, page, 'request'));
    expect(rows.filter(([, presence]) => presence === 'required')).toHaveLength(required);
  });
});

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

describe(`There are ${photoErrors.length} photo errors,`, () => {
  const returning = (code: string) => counted.filter(({ page }) => partOf(docs, page, 'return-codes').includes(`\`${code}\``));

  it.each(photoErrors)('and %s comes from FACE_VERIFY alone', (code) => {
    expect(table['returnCodes']?.[code]?.['scope']).toEqual(['face-verify']);
    expect(returning(code).map(({ type }) => type)).toEqual(['InitializeFaceVerify']);
    const { description } = document.paths['/Initialize']?.['post']?.responses['401'] ?? {};
    expect(description).toMatch(new RegExp(`\`${code}\`.*Only for \`FACE_VERIFY\``));
  });
});

describe.each(results)('The result of $type has', ({ type, page, elsewhere, undescribed }) => {
  const expected = { page, elsewhere, undescribed };
  const response = `${type}Response`;
  const grouped = (strengths: ReadonlyMap<string, Strength>) => {
    const inside = [...strengths].filter(([path]) => path.startsWith('Result.'));
    const ofStrength = (wanted: Strength) => inside.filter(([, one]) => one === wanted).map(([path]) => path.slice(7));
    return { page: ofStrength('page'), elsewhere: ofStrength('elsewhere'), undescribed: ofStrength('undescribed') };
  };

  it('the fields of its page, of other sources and of the SDK alone, in OpenAPI', () => {
    expect(grouped(inOpenApi(document, response))).toEqual(expected);
  });

  it('the fields of its page, of other sources and of the SDK alone, in the types', () => {
    expect(grouped(inTypes(types, table['sources'], response))).toEqual(expected);
  });

  it('the fields of its page, of other sources and of the SDK alone, in the reference', () => {
    const { page: file } = calls.find((call) => call.type === type) ?? { page: '' };
    expect(grouped(inDocs(docs, file, 'response'))).toEqual(expected);
  });
});

describe('There are', () => {
  it(`${docTypes.length} DocTypes`, () => {
    const schema = document.components.schemas['DocType']?.enum ?? [];
    const rows = tableRows(partOf(docs, 'codes/doc-types.md', 'all-codes')).map(([code = '']) => code.replaceAll('`', ''));
    for (const codes of [
      schema,
      literalsOf(types.getTypeAliasOrThrow('DocType').getType()),
      Object.keys(table['docTypes'] ?? {}),
      rows,
    ]) {
      expect(codes.toSorted()).toEqual(docTypes.toSorted());
    }
  });

  it(`${subCodes.length} SubCodes`, () => {
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

  it(`${fieldSets.sets} field sets with ${fieldSets.fields} fields`, () => {
    const ofOpenApi = Object.keys(document.components.schemas).filter(isFieldSet);
    const ofTypes = types
      .getInterfaces()
      .map((one) => one.getName())
      .filter(isFieldSet);
    const ofDocs = [...docs.keys()].filter((page) => page.startsWith('documents/'));
    const sizesOf = <T>(sets: readonly T[], size: (set: T) => number) => ({
      sets: sets.length,
      fields: sets.reduce((sum, set) => sum + size(set), 0),
    });
    expect(sizesOf(ofOpenApi, (type) => properties(type).length)).toEqual(fieldSets);
    expect(sizesOf(ofTypes, (type) => members(type).length)).toEqual(fieldSets);
    expect(sizesOf(ofDocs, (page) => tableRows(partOf(docs, page, 'shape-front')).length)).toEqual(fieldSets);
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
