import { Project, VariableDeclarationKind, type JSDocStructure, type OptionalKind, type StatementStructures } from 'ts-morph';
import { StructureKind } from 'ts-morph';
import type { CodeList } from '../../model/protocol.ts';
import { literalMembers, wideMembers } from '../literals.ts';
import { forJsDoc, preamble } from '../preamble.ts';
import type { Table } from './tables.ts';

/** The package's declarations: shapes as compiled, the types that a code chooses, and the tables. */
export function composeDeclarations(shapes: string, codeLists: readonly CodeList[], tables: readonly Table[]): string {
  const project = new Project({ useInMemoryFileSystem: true });
  const statements = [preamble('spec'), shapes, ...codeLists.flatMap(chosenTypes), ...tables.map(declareTable)];
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
      properties: Object.entries(byCode).map(([code, type]) => ({ name: JSON.stringify(code), type })),
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

function declareTable({ name, doc, source, rows }: Table): StatementStructures {
  const members = rows.map(
    ({ key, doc: text, facts, texts }) =>
      `${comment(text)}\nreadonly ${JSON.stringify(key)}: { ${[...literalMembers(facts), ...wideMembers(texts)].join('; ')} };`,
  );
  return {
    kind: StructureKind.VariableStatement,
    isExported: true,
    hasDeclareKeyword: true,
    declarationKind: VariableDeclarationKind.Const,
    docs: docs(`${doc}\n\n@generated from ${source}`),
    declarations: [{ name, type: `{\n${members.join('\n')}\n}` }],
  };
}

function docs(text: string): OptionalKind<JSDocStructure>[] {
  return [{ description: `\n${forJsDoc(text)}` }];
}

function comment(text: string): string {
  return ['/**', ...forJsDoc(text).split('\n').map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}
