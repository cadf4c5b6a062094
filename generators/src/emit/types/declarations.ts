import { typeNames } from '../../model/names.ts';
import type { CodeList } from '../../model/protocol.ts';
import { literalMembers, memberName, sharedMembers, wideMembers } from '../literals.ts';
import { jsDoc } from '../module/js-doc.ts';
import type { Finder, Row, Table } from './tables.ts';

/** The declarations that no schema gives: the types that a code chooses, and the tables. */
export function composeDeclarations(codeLists: readonly CodeList[], tables: readonly Table[]): string {
  const hasFailures = tables.length > 0 && codeLists.some(({ codes }) => codes.some(({ failure }) => failure));
  return [...codeLists.flatMap(chosenTypes), ...(hasFailures ? [callFailure] : []), ...tables.flatMap(declareTable)].join('\n');
}

const callFailure = `/** What a code says of a call that failed. */
export interface CallFailure {
  /** What went wrong. */
  readonly kind: 'parameter' | 'credentials' | 'permission' | 'account' | 'throttling' | 'not-finished' | 'service';
  /** Who has to act: the calling service, the person who is verified, the owner of the account, or the provider. */
  readonly who: 'caller' | 'user' | 'account-owner' | 'provider';
  readonly retry: {
    /** The same call may succeed later. */
    readonly helps: boolean;
    /** Repeating the call does no harm; undefined where that depends on the operation. */
    readonly safe?: boolean;
    /** Seconds to wait before the first repetition; then longer each time. */
    readonly wait?: number;
  };
}
`;

/** For each shape that a code chooses: code -> type, and the type of a code's shape. */
function chosenTypes(list: CodeList): string[] {
  const origin = `@generated from spec/codes/${list.id}.yaml`;
  return list.shapes.flatMap(({ name, description, byCode }) => {
    const byName = typeNames.byCode(name, list.name);
    const members = Object.entries(byCode).map(([code, type]) => `  ${memberName(code)}: ${type};\n`);
    return [
      `${jsDoc(`${description} By code.`, '', origin)}export interface ${byName} {\n${members.join('')}}\n`,
      `${jsDoc(`${description} For one code, for several, or for any.`, '', origin)}export type ${name}<D extends ${list.name} = ${list.name}> = ${byName}[Extract<D, keyof ${byName}>];\n`,
    ];
  });
}

function declareTable({ name, doc, source, rowType, finder, rows }: Table): string[] {
  const keys = finder ? [...new Set(rows.flatMap(keysOf))] : [];
  const members = rows.map(
    (row) => `${jsDoc(row.doc, '  ')}  readonly ${memberName(row.key)}: ${rowType ?? typeOf(row, '  ', keys)};\n`,
  );
  const hint = finder ? `\n\nA code that was received is looked up with \`${finder.name}\`.` : '';
  const table = `${jsDoc(`${doc}${hint}`, '', `@generated from ${source}`)}export declare const ${name}: {\n${members.join('')}};\n`;
  const [first] = rows;
  if (finder) return [table, ...declareFinder(name, source, finder, rows)];
  if (rowType === undefined || !first) return [table];
  return [`${jsDoc(`A row of \`${name}\`.`)}export type ${rowType} = ${typeOf(first, '')};\n`, table];
}

/** The function that finds a row, and the type of what it finds. */
function declareFinder(table: string, source: string, { name, rowType, docs }: Finder, rows: readonly Row[]): string[] {
  const values = rows.map(({ facts, texts }) => ({ ...facts, ...texts }));
  const members = sharedMembers(values).map(([key, member]) => {
    if (key === 'code') return `  readonly code: keyof typeof ${table};\n`;
    if (key === 'failure') return `${jsDoc(docs[key] ?? '', '  ')}  readonly failure?: CallFailure;\n`;
    return `${jsDoc(docs[key] ?? '', '  ')}  ${member};\n`;
  });
  const origin = `@generated from ${source}`;
  const find = `What is known of a code that may be any; undefined for one that isn't in \`${table}\`.`;
  return [
    `${jsDoc(`A row of \`${table}\`.`, '', origin)}export interface ${rowType} {\n${members.join('')}}\n`,
    `${jsDoc(find, '', origin)}export declare function ${name}(code: string | null | undefined): ${rowType} | undefined;\n`,
  ];
}

/** What a row is; what only other rows have can be asked for, and is undefined. */
function typeOf(row: Row, indent: string, keys: readonly string[] = []): string {
  const own = new Set(keysOf(row));
  const absent = keys.filter((key) => !own.has(key)).map((key) => `readonly ${memberName(key)}?: never`);
  const members = [...literalMembers(row.facts), ...wideMembers(row.texts), ...absent];
  return `{\n${members.map((member) => `${indent}  ${member};\n`).join('')}${indent}}`;
}

function keysOf({ facts, texts }: Row): string[] {
  return [...Object.keys(facts), ...Object.keys(texts)];
}
