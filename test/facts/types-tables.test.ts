import type { SourceFile } from 'ts-morph';
import { beforeAll, describe, expect, it } from 'vitest';
import { notIn } from './expected/expectations.ts';
import { camelCase, textsOf } from './expected/words.ts';
import { declarations, tables } from './out/declarations.ts';
import { codeLists } from './spec/codes.ts';
import { documents, operationName, products, service, sources } from './spec/files.ts';
import { allDiscrepancies, allLimits } from './spec/walk.ts';

let declared: SourceFile;
let table: Awaited<ReturnType<typeof tables>>;
beforeAll(async () => {
  [declared, table] = await Promise.all([declarations(), tables()]);
});

/** The comment of a table, or of one of its rows. */
function commentOf(name: string, row?: string): string {
  const declaration = declared.getVariableDeclarationOrThrow(name);
  if (row === undefined)
    return declaration
      .getVariableStatementOrThrow()
      .getJsDocs()
      .map((doc) => doc.getInnerText())
      .join('\n');
  const property = declaration.getType().getProperty(row)?.getValueDeclarationOrThrow();
  return property?.getFullText() ?? '';
}

/** A comment of a row as its lines run on. */
function runningText(text: string): string {
  return text.replaceAll(/\n\s*\* ?/g, '\n');
}

describe.each(codeLists)('The table of the list $id', ({ id, data, codes }) => {
  const name = camelCase(id);

  it('has every code and no other', () => {
    expect(Object.keys(table[name] ?? {}).sort()).toEqual(codes.map(({ code }) => code).sort());
  });

  it('says what the list is', () => {
    expect(notIn(commentOf(name), [data.description, ...textsOf(data.notes)])).toEqual([]);
  });

  it.each(codes)(
    'has everything of $code',
    ({ code, means, advice, status, returnedBy, attributes, returnedWhen = [], document, notes }) => {
      expect(table[name]?.[code]).toMatchObject({
        code,
        means,
        ...attributes,
        ...(advice !== undefined && { advice }),
        ...(status !== undefined && { status }),
        ...(returnedBy && { scope: returnedBy }),
        ...(document !== undefined && { document }),
      });
      const conditions = returnedWhen.flatMap(({ field = '', is = [], text = '' }) => [field, ...is, text]);
      expect(notIn(runningText(commentOf(name, code)), [means, advice ?? '', ...conditions, ...textsOf(notes)])).toEqual([]);
    },
  );
});

describe('The tables have', () => {
  it('the names and the version of the service, and how a call is sent', () => {
    const { title, product, version, description, notes, transport } = service.data;
    const { style, method, path, headers, signature } = transport;
    expect(table['service']?.['api']).toMatchObject({ title, product, version });
    expect(table['service']?.['transport']).toMatchObject({ style, method, path, headers, signature });
    expect(notIn(commentOf('service'), [description, ...textsOf(notes)])).toEqual([]);
    expect(notIn(runningText(commentOf('service', 'transport')), textsOf(transport.notes))).toEqual([]);
  });

  it.each(products)('the product $id', ({ id, data: { code, label, operation, description, notes } }) => {
    expect(table['products']?.[id]).toMatchObject({ code, label, operation: operationName(operation) });
    expect(notIn(runningText(commentOf('products', id)), [description, ...textsOf(notes)])).toEqual([]);
  });

  it.each(service.data.endpoints)('the endpoint $id', ({ id, region, label, network, host, notes }) => {
    expect(table['endpoints']?.[camelCase(id)]).toMatchObject({ region, label, network, host });
    expect(notIn(runningText(commentOf('endpoints', camelCase(id))), textsOf(notes))).toEqual([]);
  });

  it.each(allLimits)('the limit $id', ({ id, value, unit, description }) => {
    expect(table['limits']?.[camelCase(id)]).toMatchObject({ value, unit });
    expect(notIn(runningText(commentOf('limits', camelCase(id))), [description])).toEqual([]);
  });

  it.each(Object.entries(sources.data.sources))('the source %s', (id, { title, authority, address, updated, description }) => {
    const facts = { ...(updated !== undefined && { updated }), ...(address && { address: address.url }) };
    expect(table['sources']?.[id]).toMatchObject({ title, authority, ...facts });
    expect(notIn(runningText(commentOf('sources', id)), [description])).toEqual([]);
  });

  it.each(allDiscrepancies)('the discrepancy $id of its kind, with what each source says', ({ id, kind, about, says, taken }) => {
    expect(table['discrepancies']?.[id]).toMatchObject({ kind, about, says, taken });
  });

  it('as many endpoints, limits, sources and discrepancies as the spec', () => {
    const count = (name: string) => Object.keys(table[name] ?? {}).length;
    expect([count('endpoints'), count('limits'), count('sources'), count('discrepancies')]).toEqual([
      service.data.endpoints.length,
      allLimits.length,
      Object.keys(sources.data.sources).length,
      allDiscrepancies.length,
    ]);
  });
});

describe('The union types over all products', () => {
  it.each(products)('include those of $id', ({ data: { operation, name } }) => {
    for (const role of ['Request', 'Response']) {
      const union = declared
        .getTypeAliasOrThrow(`${operationName(operation)}${role}`)
        .getTypeNodeOrThrow()
        .getText();
      expect(union).toContain(`${operationName(operation)}${name}${role}`);
    }
  });
});

describe('The types that a code chooses', () => {
  const pairs = documents.flatMap(({ data }) =>
    data.codes.flatMap(({ code }) => Object.keys(data.shapes).map((shape) => ({ code, shape, document: data.name }))),
  );

  it.each(pairs)('lead from $code to the $shape of $document', ({ code, shape, document }) => {
    const list = codeLists.find(({ data }) => data.shapes?.[shape]);
    const name = list?.data.shapes?.[shape]?.name ?? '';
    const byCode = declared.getInterfaceOrThrow(`${name}By${list?.data.name}`);
    expect(byCode.getProperty(`'${code}'`)?.getTypeNode()?.getText()).toBe(`${document}${name}`);
  });
});
