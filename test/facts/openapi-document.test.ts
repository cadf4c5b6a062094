import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { generated } from './out/generated.ts';
import { openApi, type OpenApi } from './out/openapi.ts';
import { callbacks, documents, operationName, operations, payloads, products, service, sources } from './spec/files.ts';
import { codeLists, codesOf, codeList } from './spec/codes.ts';
import { allDiscrepancies, allLimits } from './spec/walk.ts';
import { notIn } from './expected/expectations.ts';
import { textsOf } from './expected/words.ts';

let document: OpenApi;
beforeAll(async () => {
  document = await openApi();
});

describe('OpenAPI has for the service', () => {
  it('its names, its version and what it does', () => {
    const { title, version, description, notes } = service.data;
    expect(document.info).toMatchObject({ title, version });
    expect(notIn(document.info.description, [description, ...textsOf(notes)])).toEqual([]);
  });

  it('the name that the product has upstream', () => {
    expect(JSON.stringify(document['x-upstream'])).toContain(service.data.product);
  });

  it('how a call is sent', () => {
    const { style, method, path, headers, signature, notes } = service.data.transport;
    expect(document['x-upstream']).toMatchObject({ style, method, path, headers, signature });
    const shown = [document['x-upstream']['notes']].flat().join('\n');
    expect(notIn(shown, textsOf(notes))).toEqual([]);
  });

  it('the headers of each call', () => {
    for (const { data } of operations) {
      const headers = document.paths[`/${data.name}`]?.['post']?.['x-upstream']?.headers ?? {};
      expect(Object.keys(headers)).toEqual(Object.keys(service.data.transport.headers));
      expect(Object.values(headers)).toEqual([data.name, service.data.version]);
    }
  });

  it('every endpoint', () => {
    const endpoints = service.data.endpoints.map(({ id, region, label, network, host }) => ({
      id,
      region,
      label,
      network,
      host,
    }));
    expect(document['x-upstream']['endpoints']).toMatchObject(endpoints);
  });

  it('every limit', () => {
    const limits = allLimits.map(({ id, value, unit, description }) => expect.objectContaining({ id, value, unit, description }));
    expect(document['x-limits']).toHaveLength(limits.length);
    expect(document['x-limits']).toEqual(expect.arrayContaining(limits));
  });

  it('every source', () => {
    const pages = Object.entries(sources.data.sources);
    expect(Object.keys(document['x-sources'])).toEqual(pages.map(([id]) => id));
    for (const [id, { title, authority, address, updated }] of pages) {
      const facts = { ...(updated !== undefined && { updated }), ...(address && { address }) };
      expect(document['x-sources'][id]).toMatchObject({ title, authority, ...facts });
    }
  });

  it('every discrepancy, with what each source says', () => {
    const discrepancies = allDiscrepancies.map((one) => expect.objectContaining(one));
    expect(document['x-discrepancies']).toHaveLength(discrepancies.length);
    expect(document['x-discrepancies']).toEqual(expect.arrayContaining(discrepancies));
  });
});

describe('OpenAPI has', () => {
  it.each(operations)('what is said of the operation $id', ({ data: { name, description, notes, limits = [] } }) => {
    const operation = document.paths[`/${name}`]?.['post'];
    const figures = limits.flatMap((limit) => [limit.description, `${limit.value} ${limit.unit}`]);
    expect(operation?.operationId).toBe(name);
    expect(notIn(operation?.description ?? '', [description, ...textsOf(notes), ...figures])).toEqual([]);
  });

  it.each(products)('the product $id by its code', ({ data: { operation, name, code, description } }) => {
    const union = document.components.schemas[`${operationName(operation)}Request`];
    expect(union?.discriminator?.mapping[code]).toBe(`#/components/schemas/${operationName(operation)}${name}Request`);
    expect(JSON.stringify(document.paths[`/${operationName(operation)}`])).toContain(description);
  });

  it.each(callbacks)('what is said of the callback $id', ({ data: { name, description, method, operation, url, notes } }) => {
    const item = document.components.pathItems[name]?.[method.toLowerCase()];
    expect(notIn(item?.description ?? '', [description, ...textsOf(notes)])).toEqual([]);
    expect(document.webhooks).toHaveProperty(name);
    const asked = document.paths[`/${operationName(operation)}`]?.['post']?.callbacks?.[name];
    expect(Object.keys(Object(asked))).toEqual([`{$request.body#/${url}}`]);
  });

  it.each(payloads)('the notes of the payload $id', ({ data: { name, notes } }) => {
    expect(notIn(document.components.schemas[name]?.description ?? '', textsOf(notes))).toEqual([]);
  });

  it.each(documents)('the document $id by its codes, with its notes', ({ data: { name, codes, shapes, notes } }) => {
    const lists = codeLists.filter(({ data }) => data.shapes);
    const missing = Object.entries(shapes).flatMap(([shape, { notes: own }]) => {
      const union = lists.map(({ data }) => data.shapes?.[shape]?.name).find((found) => found !== undefined) ?? '';
      const byCode = document.components.schemas[union]?.['x-by-code'] ?? {};
      const text = document.components.schemas[`${name}${union}`]?.description ?? '';
      return [
        ...codes.filter(({ code }) => byCode[code] !== `${name}${union}`),
        ...notIn(text, [...textsOf(notes), ...textsOf(own)]),
      ];
    });
    expect(missing).toEqual([]);
  });

  it.each(products)('every return code of $id under its status', ({ id, data }) => {
    expect(missingCodes(operationName(data.operation), id)).toEqual([]);
  });

  it.each(operations.filter(({ data }) => data.discriminator === undefined))(
    'every return code of $id under its status',
    ({ id, data }) => {
      expect(missingCodes(data.name, id)).toEqual([]);
    },
  );
});

function missingCodes(operation: string, owner: string): string[] {
  const responses = document.paths[`/${operation}`]?.['post']?.responses ?? {};
  return codesOf(codeList('return-codes'), owner).flatMap(({ code, status, means, advice = '', notes }) => {
    const { description = '', 'x-codes': listed = [] } = responses[String(status)] ?? {};
    const line = description.split('\n').find((one) => one.includes(`\`${code}\``)) ?? '';
    return listed.includes(code) ? notIn(line, [means, advice, ...textsOf(notes)]) : [code];
  });
}

describe.each(codeLists)('OpenAPI has, for the list $id,', ({ data, codes }) => {
  it('what it is', () => {
    const { description = '' } = document.components.schemas[data.name] ?? {};
    expect(document.components.schemas[data.name]).toMatchObject({ title: data.label, type: 'string' });
    expect(notIn(description, [data.description, ...textsOf(data.notes)])).toEqual([]);
  });

  it.each(codes)('everything of $code', ({ code, means, advice, attributes = {}, returnedWhen = [], notes }) => {
    const schema = document.components.schemas[data.name] ?? {};
    const line = schema.description?.split('\n').find((one) => one.startsWith(`- \`${code}\`:`)) ?? '';
    const conditions = returnedWhen.flatMap(({ field = '', is = [], text = '' }) => [field, ...is, text]);
    const labels = Object.keys(attributes).map((name) => data.attributes?.[name]?.label ?? name);
    expect(schema['x-enumDescriptions']?.[code]).toBe(means);
    expect(notIn(line, [means, advice ?? '', ...labels, ...conditions, ...textsOf(notes)])).toEqual([]);
    expect(schema['x-codes']?.[code] ?? {}).toMatchObject({ ...attributes, ...(advice !== undefined && { advice }) });
  });
});

describe('The OpenAPI document', () => {
  it.each(['idv', 'ekyc', 'id-ocr', 'face-verify'])('of %s says as YAML what it says as JSON', async (name) => {
    const read = async (format: string) =>
      readFileSync(join(await generated('openapi'), `openapi/documents/${name}.openapi-3.1.${format}`), 'utf8');
    expect(parse(await read('yaml'))).toEqual(JSON.parse(await read('json')));
  });

  it.each(products)('of $id has the schemas of the whole one', async ({ id }) => {
    const path = join(await generated('openapi'), `openapi/documents/${id}.openapi-3.1.json`);
    const { components }: OpenApi = JSON.parse(readFileSync(path, 'utf8'));
    const names = Object.keys(components.schemas);
    expect(components.schemas).toEqual(Object.fromEntries(names.map((name) => [name, document.components.schemas[name]])));
  });
});
