import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/paths.ts';
import { filesIn } from '../support/tree.ts';

const src = join(root, 'generators/src');
const rooms = readdirSync(src, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** What the files of each room import from other rooms. */
function imported(): Map<string, Set<string>> {
  const found = new Map(rooms.map((room) => [room, new Set<string>()]));
  for (const file of filesIn(src).filter((path) => path.endsWith('.ts'))) {
    const [room = ''] = file.split('/', 1);
    for (const [, path = ''] of readFileSync(join(src, file), 'utf8').matchAll(/(?:from |import\()'(\.[^']+)'/g)) {
      const [other = ''] = posix.join(posix.dirname(file), path).split('/', 1);
      if (other !== room && rooms.includes(other)) found.get(room)?.add(other);
    }
  }
  return found;
}

/** What the table of docs/architecture.md says that each room knows. */
function documentedImports(): Map<string, Set<string>> {
  const lines = readFileSync(join(root, 'docs/architecture.md'), 'utf8').split('\n');
  const cells = lines.filter((line) => /^\| \[`\w+\/`\]/.test(line)).map((line) => line.split('|').map((cell) => cell.trim()));
  return new Map(
    cells.map((row) => {
      const words = new Set(row.at(-2)?.split(/\W+/));
      return [/\w+/.exec(row[1] ?? '')?.[0] ?? '', new Set(rooms.filter((room) => words.has(room)))];
    }),
  );
}

const sorted = (rooms: ReadonlyMap<string, ReadonlySet<string>>) =>
  Object.fromEntries([...rooms].map(([room, others]) => [room, [...others].sort()]));

test('each room imports from those that the architecture says it knows, and from no others', () => {
  expect(sorted(imported())).toEqual(sorted(documentedImports()));
});

test('no room knows one that knows it, however far away', () => {
  const knows = imported();
  const reached = (room: string, seen = new Set<string>()): Set<string> => {
    for (const other of knows.get(room) ?? []) if (!seen.has(other)) reached(other, seen.add(other));
    return seen;
  };
  expect(rooms.filter((room) => reached(room).has(room))).toEqual([]);
});

test('each decision has the number of its file', () => {
  const dir = join(root, 'docs/decisions');
  const numbers = readdirSync(dir).map((file) => [Number(file.slice(0, 4)), readFileSync(join(dir, file), 'utf8')] as const);
  expect(numbers.filter(([number, text]) => !text.startsWith(`# ${number}. `)).map(([number]) => number)).toEqual([]);
});
