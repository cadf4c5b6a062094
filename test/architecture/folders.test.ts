import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/paths.ts';
import { filesIn } from '../support/tree.ts';

const src = join(root, 'generators/src');
const folders = readdirSync(src, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** The other folders that the files of each folder import. */
function imported(): Map<string, Set<string>> {
  const found = new Map(folders.map((folder) => [folder, new Set<string>()]));
  for (const file of filesIn(src).filter((path) => path.endsWith('.ts'))) {
    const [folder = ''] = file.split('/', 1);
    for (const [, path = ''] of readFileSync(join(src, file), 'utf8').matchAll(/(?:from |import\()'(\.[^']+)'/g)) {
      const [other = ''] = posix.join(posix.dirname(file), path).split('/', 1);
      if (other !== folder && folders.includes(other)) found.get(folder)?.add(other);
    }
  }
  return found;
}

/** The imports of each folder, as documented in the table of docs/architecture.md. */
function documentedImports(): Map<string, Set<string>> {
  const lines = readFileSync(join(root, 'docs/architecture.md'), 'utf8').split('\n');
  const cells = lines.filter((line) => /^\| \[`\w+\/`\]/.test(line)).map((line) => line.split('|').map((cell) => cell.trim()));
  return new Map(
    cells.map((row) => {
      const words = new Set(row.at(-2)?.split(/\W+/));
      return [/\w+/.exec(row[1] ?? '')?.[0] ?? '', new Set(folders.filter((folder) => words.has(folder)))];
    }),
  );
}

const sorted = (folders: ReadonlyMap<string, ReadonlySet<string>>) =>
  Object.fromEntries([...folders].map(([folder, others]) => [folder, [...others].sort()]));

test('each folder imports exactly the folders that docs/architecture.md lists', () => {
  expect(sorted(imported())).toEqual(sorted(documentedImports()));
});

test('no folder imports itself through others', () => {
  const imports = imported();
  const reached = (folder: string, seen = new Set<string>()): Set<string> => {
    for (const other of imports.get(folder) ?? []) if (!seen.has(other)) reached(other, seen.add(other));
    return seen;
  };
  expect(folders.filter((folder) => reached(folder).has(folder))).toEqual([]);
});

test('the number in each decision is that of its file name', () => {
  const dir = join(root, 'docs/decisions');
  const numbers = readdirSync(dir).map((file) => [Number(file.slice(0, 4)), readFileSync(join(dir, file), 'utf8')] as const);
  expect(numbers.filter(([number, text]) => !text.startsWith(`# ${number}. `)).map(([number]) => number)).toEqual([]);
});
