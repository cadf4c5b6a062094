import { matrixTable, stack, type Block } from '../content/blocks.ts';
import { badge, type Inline } from '../content/inline.ts';

export interface MatrixColumn {
  readonly head: Inline;
  /** Key of a row -> the content of its cell. */
  readonly cells: ReadonlyMap<string, Inline>;
}

/** The cells before and after the compared cells of a row. */
export interface MatrixRow {
  readonly first: Inline;
  readonly last?: Inline;
}

interface MatrixOptions {
  readonly columns: readonly MatrixColumn[];
  readonly first: Inline;
  readonly last?: Inline;
  /** `again` is true if an earlier table already has the row. */
  readonly row: (key: string, again: boolean) => MatrixRow;
  /** The content of a cell if the column has no such row. */
  readonly absent: string;
}

/**
 * A comparison table. If there are too many columns for one table, it makes several. Each has only the rows of its columns, so
 * that the tables don't fill up with empty cells.
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

function around({ first, last }: MatrixRow, cells: readonly Inline[]): Inline[] {
  return [first, ...cells, ...(last ? [last] : [])];
}

/** The number of columns that fit on a wide screen, even with long names. */
const widest = 7;

/** Splits items into as few groups as possible, of about the same size. */
function chunks<T>(items: readonly T[], most: number): T[][] {
  const count = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}
