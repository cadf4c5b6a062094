import type { PropertySignature, SourceFile } from 'ts-morph';
import { sources } from '../spec/files.ts';
import { commentOf, membersOf } from './declarations.ts';
import { partOf, plain, tableRows, type Pages } from './markdown.ts';
import { messageSchema, type OpenApi, type Schema } from './openapi.ts';

// The kind of source of each field, as each output states it, by the path of the field.

/** page: a page describes it. elsewhere: only other sources do. undescribed: only the SDK has it. */
export type Strength = 'page' | 'elsewhere' | 'undescribed';
type Strengths = ReadonlyMap<string, Strength>;

export function count(strengths: Strengths): Record<Strength, number> {
  const of = (wanted: Strength) => [...strengths.values()].filter((one) => one === wanted).length;
  return { page: of('page'), elsewhere: of('elsewhere'), undescribed: of('undescribed') };
}

function strengthOf(isUndescribed: boolean, authorities: readonly unknown[]): Strength {
  if (isUndescribed) return 'undescribed';
  return authorities.includes('page') ? 'page' : 'elsewhere';
}

export function inOpenApi(document: OpenApi, type: string): Strengths {
  const entries = ({ properties = {} }: Schema, prefix = ''): [string, Strength][] =>
    Object.entries(properties).flatMap(([name, schema]) => {
      const authorities = (schema['x-source'] ?? []).map((id) => document['x-sources'][id]?.['authority']);
      const strength = strengthOf(schema['x-described'] === false, authorities);
      return [[`${prefix}${name}`, strength], ...entries(schema, `${prefix}${name}.`)];
    });
  return new Map(entries(messageSchema(document, type)));
}

/** `table`: the sources that the package exports. */
export function inTypes(
  declared: SourceFile,
  table: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {},
  type: string,
): Strengths {
  const entries = (properties: readonly PropertySignature[], prefix = ''): [string, Strength][] =>
    properties.flatMap((property) => {
      const comment = commentOf(property);
      const [, ids = ''] = /^@source (.*)$/m.exec(comment) ?? [];
      const authorities = ids.split(', ').map((id) => table[id]?.['authority']);
      const path = `${prefix}${property.getName()}`;
      const strength = strengthOf(comment.includes('no page describes it'), authorities);
      return [[path, strength], ...entries(membersOf(property), `${path}.`)];
    });
  return new Map(entries(declared.getInterfaceOrThrow(type).getProperties()));
}

/** Uses the sources in the section of each field. Fields that only the SDK has are in a table of the page. */
export function inDocs(all: Pages, page: string, anchor: 'request' | 'response'): Strengths {
  const named = tableRows(partOf(all, page, anchor)).map(([name = '']) => name.replaceAll('`', ''));
  // The table also shows what is inside a field; that is described elsewhere.
  const described = named.filter((path) => all.get(page)?.includes(`<a id="${anchor}-${path}"></a>`));
  const entries = described.map((path): [string, Strength] => {
    const lines = plain(partOf(all, page, `${anchor}-${path}`)).split('\n');
    const line = lines.find((line) => /^- Sources?:/.test(line)) ?? '';
    const authorities = Object.values(sources.data.sources)
      .filter(({ title }) => line.includes(title))
      .map(({ authority }) => authority);
    return [path, strengthOf(false, authorities)];
  });
  return new Map([...entries, ...undescribedIn(all, page, anchor)]);
}

function undescribedIn(all: Pages, page: string, anchor: 'request' | 'response'): [string, Strength][] {
  const head = anchor === 'request' ? '| Parameter |' : '| Field |';
  const [, table] = partOf(all, page, 'not_described').split(head);
  const rows = table === undefined ? [] : tableRows(`${head}${table}`);
  return rows.map(([name = '']) => [name.replaceAll('`', ''), strengthOf(true, [])]);
}
