import { matrixTable, stack, type Block } from '../content/blocks.ts';
import { badge, type Inline } from '../content/inline.ts';

export interface Column {
  readonly head: Inline;
  /** Row -> what stands there. */
  readonly cells: ReadonlyMap<string, Inline>;
}

/** What stands before a row's cells, and after them. */
export interface Row {
  readonly first: Inline;
  readonly last?: Inline;
}

interface MatrixOptions {
  readonly columns: readonly Column[];
  readonly first: Inline;
  readonly last?: Inline;
  /** `again`: an earlier table has the row already. */
  readonly row: (key: string, again: boolean) => Row;
  /** What stands where a column has no such row. */
  readonly absent: string;
}

/**
 * Things side by side. More columns than fit beside each other go into several tables, each with the rows that its
 * columns have, so that the whole grows with what there is to say.
 */
export function matrix({ columns, row, absent, ...head }: MatrixOptions): Block {
  const seen = new Set<string>();
  const none = badge('absent', absent);
  const tables = chunks(columns, widest).map((group) => {
    const keys = [...new Set(group.flatMap(({ cells }) => [...cells.keys()]))];
    const rows = keys.map((key) => {
      const cells = group.map(({ cells }) => cells.get(key) ?? none);
      return around(row(key, seen.has(key)), cells);
    });
    for (const key of keys) seen.add(key);
    const heads = group.map(({ head }) => head);
    return matrixTable(around(head, heads), rows);
  });
  return stack(...tables);
}

function around({ first, last }: Row, cells: readonly Inline[]): Inline[] {
  return [first, ...cells, ...(last ? [last] : [])];
}

/** So many have room beside each other on a wide screen, whatever they are called. */
const widest = 7;

/** As few groups as will do, and none much smaller than the others. */
function chunks<T>(items: readonly T[], most: number): T[][] {
  const count = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}
