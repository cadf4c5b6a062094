import {
  IndentationText,
  Project,
  StructureKind,
  VariableDeclarationKind,
  type JSDocStructure,
  type OptionalKind,
  type StatementStructures,
} from 'ts-morph';
import type { CodeList } from '../../model/protocol.ts';
import { literalMembers, memberName, wideMembers } from '../literals.ts';
import { forJsDoc } from '../preamble.ts';
import type { Row, Table } from './tables.ts';

/** The declarations that no schema gives: the types that a code chooses, and the tables. */
export function composeDeclarations(codeLists: readonly CodeList[], tables: readonly Table[]): string {
  const manipulationSettings = { indentationText: IndentationText.TwoSpaces };
  const project = new Project({ useInMemoryFileSystem: true, manipulationSettings });
  const statements = [...codeLists.flatMap(chosenTypes), ...tables.flatMap(declareTable)];
  return project.createSourceFile('index.d.ts', { statements }).getFullText();
}

/** For each shape that a code chooses: code -> type, and the type of a code's shape. */
function chosenTypes(list: CodeList): StatementStructures[] {
  return list.shapes.flatMap(({ name, description, byCode }): StatementStructures[] => [
    {
      kind: StructureKind.Interface,
      name: `${name}By${list.name}`,
      isExported: true,
      docs: docs(`${description} By code.\n\n@generated from spec/codes/${list.id}.yaml`),
      properties: Object.entries(byCode).map(([code, type]) => ({ name: memberName(code), type })),
    },
    {
      kind: StructureKind.TypeAlias,
      name,
      isExported: true,
      docs: docs(`${description} For one code, for several, or for any.\n\n@generated from spec/codes/${list.id}.yaml`),
      typeParameters: [{ name: 'D', constraint: list.name, default: list.name }],
      type: `${name}By${list.name}[Extract<D, keyof ${name}By${list.name}>]`,
    },
  ]);
}

function declareTable({ name, doc, source, rowType, rows }: Table): StatementStructures[] {
  const members = rows.map((row) => `${comment(row.doc)}\nreadonly ${memberName(row.key)}: ${rowType ?? typeOf(row)};`);
  const table: StatementStructures = {
    kind: StructureKind.VariableStatement,
    isExported: true,
    hasDeclareKeyword: true,
    declarationKind: VariableDeclarationKind.Const,
    docs: docs(`${doc}\n\n@generated from ${source}`),
    declarations: [{ name, type: `{\n${members.join('\n')}\n}` }],
  };
  const first = rows[0];
  if (rowType === undefined || !first) return [table];
  const docsOfType = docs(`A row of \`${name}\`.`);
  return [{ kind: StructureKind.TypeAlias, name: rowType, isExported: true, docs: docsOfType, type: typeOf(first) }, table];
}

function typeOf({ facts, texts }: Row): string {
  return `{\n${[...literalMembers(facts), ...wideMembers(texts)].map((member) => `  ${member};\n`).join('')}}`;
}

function docs(text: string): OptionalKind<JSDocStructure>[] {
  return [{ description: `\n${forJsDoc(text)}` }];
}

function comment(text: string): string {
  return [
    '/**',
    ...forJsDoc(text)
      .split('\n')
      .map((line) => ` * ${line}`.trimEnd()),
    ' */',
  ].join('\n');
}
