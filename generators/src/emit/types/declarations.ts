import { typeNames } from '../../model/names.ts';
import type { CodeList } from '../../model/protocol.ts';
import { literalMembers, memberName, sharedMembers, wideMembers } from '../literals.ts';
import { declareConst, declareInterface, declareType, member, objectType } from '../module/declare.ts';
import { jsDoc } from '../module/js-doc.ts';
import type { Finder, FactRow, FactTable } from './tables.ts';

/** The declarations that don't come from a schema: the types that a code selects, and the tables. */
export function composeDeclarations(codeLists: readonly CodeList[], tables: readonly FactTable[]): string {
  const hasFailures = tables.length > 0 && codeLists.some(({ codes }) => codes.some(({ failure }) => failure));
  return [...codeLists.flatMap(chosenTypes), ...(hasFailures ? [callFailure] : []), ...tables.flatMap(declareTable)].join('\n');
}

const callFailure = `/** What a return code says about a call that failed. */
export interface CallFailure {
  /** What went wrong. */
  readonly kind: 'parameter' | 'credentials' | 'permission' | 'account' | 'throttling' | 'not-finished' | 'service';
  /** Who must act: your service, the user, the owner of the account, or the provider. */
  readonly who: 'caller' | 'user' | 'account-owner' | 'provider';
  readonly retry: {
    /** True if the same call may succeed later. */
    readonly helps: boolean;
    /** True if repeating the call does no harm; undefined if that depends on the operation. */
    readonly safe?: boolean;
    /** Seconds to wait before the first retry. Wait longer before each further retry. */
    readonly wait?: number;
  };
}
`;

/** For each shape that a code selects: a map from code to type, and a generic type that looks up the type of a code. */
function chosenTypes(list: CodeList): string[] {
  const tags = `@generated from spec/codes/${list.id}.yaml`;
  return list.shapes.flatMap(({ name, description, byCode }) => {
    const byName = typeNames.byCode(name, list.name);
    const members = Object.entries(byCode).map(([code, type]) => member(code, type));
    const parameter = `<D extends ${list.name} = ${list.name}>`;
    return [
      declareInterface(byName, { says: `${description} By code.`, tags }, members),
      declareType(
        `${name}${parameter}`,
        { says: `${description} For one code, for several, or for any.`, tags },
        `${byName}[Extract<D, keyof ${byName}>]`,
      ),
    ];
  });
}

function declareTable({ name, doc, source, rowType, finder, rows }: FactTable): string[] {
  const keys = finder ? [...new Set(rows.flatMap(keysOf))] : [];
  const members = rows.map((row) => member(row.key, rowType ?? typeOf(row, '  ', keys), row.doc));
  const hint = finder ? `\n\nTo look up a code that you have received, use \`${finder.name}\`.` : '';
  const table = declareConst(name, { says: `${doc}${hint}`, tags: `@generated from ${source}` }, objectType(members));
  const [first] = rows;
  if (finder) return [table, ...declareFinder(name, source, finder, rows)];
  if (rowType === undefined || !first) return [table];
  return [declareType(rowType, { says: `A row of \`${name}\`.` }, typeOf(first, '')), table];
}

/** The function that looks up a row, and the type of its result. */
function declareFinder(table: string, source: string, { name, rowType, docs }: Finder, rows: readonly FactRow[]): string[] {
  const values = rows.map(({ facts, texts }) => ({ ...facts, ...texts }));
  const members = sharedMembers(values).map(([key, source]) => {
    if (key === 'code') return member('code', `keyof typeof ${table}`);
    if (key === 'failure') return member('failure', 'CallFailure', docs[key], { isOptional: true });
    return `${jsDoc(docs[key] ?? '', '  ')}  ${source};\n`;
  });
  const origin = `@generated from ${source}`;
  const find = `Returns the facts of a code; undefined if it isn't in \`${table}\`.`;
  return [
    declareInterface(rowType, { says: `A row of \`${table}\`.`, tags: origin }, members),
    `${jsDoc(find, '', origin)}export declare function ${name}(code: string | null | undefined): ${rowType} | undefined;\n`,
  ];
}

/** The exact type of a row. Members that only other rows have are declared as `never`, so that reading them compiles. */
function typeOf(row: FactRow, indent: string, keys: readonly string[] = []): string {
  const own = new Set(keysOf(row));
  const absent = keys.filter((key) => !own.has(key)).map((key) => `readonly ${memberName(key)}?: never`);
  const members = [...literalMembers(row.facts), ...wideMembers(row.texts), ...absent];
  return `{\n${members.map((member) => `${indent}  ${member};\n`).join('')}${indent}}`;
}

function keysOf({ facts, texts }: FactRow): string[] {
  return [...Object.keys(facts), ...Object.keys(texts)];
}
