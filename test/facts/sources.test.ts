import type { SourceFile } from 'ts-morph';
import { beforeAll, describe, expect, it } from 'vitest';
import { camelCase } from './expected/words.ts';
import { declarations, tables } from './out/declarations.ts';
import { findProperty, messageSchema, openApi, type OpenApi } from './out/openapi.ts';
import { codeLists } from './spec/codes.ts';
import { service } from './spec/files.ts';
import { messages } from './spec/messages.ts';
import { allLimits } from './spec/walk.ts';

// Readers must see which facts come from the pages. So whatever has its own sources in the spec
// has them in the data of the outputs, too. The tests of the docs check the links.

let document: OpenApi;
let types: SourceFile;
let table: Awaited<ReturnType<typeof tables>>;
beforeAll(async () => {
  [document, types, table] = await Promise.all([openApi(), declarations(), tables()]);
});

const fields = messages.flatMap((message) => message.fields);

describe('In the OpenAPI document, sources are listed for', () => {
  it('the notes that have their own', () => {
    const missing = fields.flatMap(({ message, path, raw }) => {
      const shown = findProperty(messageSchema(document, message.type), path).schema?.['x-notes'] ?? [];
      const own = (raw.notes ?? []).filter(({ source }) => source);
      return own
        .filter(({ text, source }) => shown.find((note) => note.text === text)?.source?.join() !== source?.join())
        .map(({ text }) => `${path}: ${text}`);
    });
    expect(missing).toEqual([]);
  });

  it('the values that have their own', () => {
    const missing = fields.flatMap(({ message, path, raw }) => {
      const { description, ...schema } = findProperty(messageSchema(document, message.type), path).schema ?? {};
      const own = (raw.values ?? []).filter(({ source }) => source);
      const shown = JSON.stringify({ ...schema, 'x-source': undefined });
      return own.filter(({ source }) => !source?.every((id) => shown.includes(id))).map(({ value }) => `${path}: ${value}`);
    });
    expect(missing).toEqual([]);
  });

  it('every limit', () => {
    const shown = new Map(document['x-limits'].map(({ id, source }) => [id, String(source)]));
    expect(allLimits.filter(({ id, source }) => shown.get(id) !== source.join()).map(({ id }) => id)).toEqual([]);
  });

  it('every endpoint, and for how a call is sent', () => {
    const { endpoints, transport } = service.data;
    expect(document['x-upstream']['endpoints']).toMatchObject(endpoints.map(({ id, source }) => ({ id, source })));
    expect(document['x-upstream']).toMatchObject({ source: transport.source });
  });

  it.each(codeLists.filter(({ data }) => !data.shapes))('the codes of $id', ({ data, codes }) => {
    const shown = document.components.schemas[data.name]?.['x-codes'] ?? {};
    expect(codes.filter(({ code, source }) => String(shown[code]?.['source']) !== source.join()).map(({ code }) => code)).toEqual(
      [],
    );
  });
});

describe('In the types, sources are listed for', () => {
  /** In the row itself, or in its comment. */
  function unsourced(name: string, rows: readonly (readonly [key: string, source: readonly string[]])[]): string[] {
    const type = types.getVariableDeclarationOrThrow(name).getType();
    const silent = rows.filter(([key, source]) => {
      const comment = type.getProperty(key)?.getValueDeclaration()?.getFullText() ?? '';
      return !comment.includes(`@source ${source.join(', ')}`) && String(table[name]?.[key]?.['source']) !== source.join();
    });
    return silent.map(([key]) => key);
  }

  it('every limit', () => {
    expect(
      unsourced(
        'limits',
        allLimits.map(({ id, source }) => [camelCase(id), source]),
      ),
    ).toEqual([]);
  });

  it('every endpoint', () => {
    expect(
      unsourced(
        'endpoints',
        service.data.endpoints.map(({ id, source }) => [camelCase(id), source]),
      ),
    ).toEqual([]);
  });

  it.each(codeLists)('the codes of $id', ({ id, codes }) => {
    expect(
      unsourced(
        camelCase(id),
        codes.map(({ code, source }) => [code, source]),
      ),
    ).toEqual([]);
  });
});
