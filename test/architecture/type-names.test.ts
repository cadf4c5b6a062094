import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ts } from 'ts-morph';
import { expect, test } from 'vitest';
import { root } from '../support/paths.ts';

// With one name for several types, a reader can't tell from an import or from a search which one it is.

const folders = ['generators/src', 'packages/*/src', 'scripts'];

/** The names of the types that a file declares and exports. Text that only looks like a declaration doesn't count. */
function exportedTypes(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const isType =
      ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement);
    const isExported = isType && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return isExported && statement.name ? [statement.name.text] : [];
  });
}

test('the name of each exported type is unique', () => {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...folders], {
    cwd: root,
    encoding: 'utf8',
  });
  const declarations = new Map<string, string[]>();
  for (const file of listed.split('\n').filter((path) => path.endsWith('.ts'))) {
    for (const name of exportedTypes(file)) declarations.set(name, [...(declarations.get(name) ?? []), file]);
  }
  expect(declarations.size).toBeGreaterThan(100);
  const repeated = [...declarations].filter(([, files]) => files.length > 1);
  expect(Object.fromEntries(repeated)).toEqual({});
});
