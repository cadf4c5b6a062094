import { stack, table, type Block } from '../content/blocks.ts';
import { badge, type Inline } from '../content/inline.ts';
export interface Column {
  readonly head: Inline;
  /** Row -> what stands there. */
  readonly cells: ReadonlyMap<string, Inline>;
}

/** What stands before a row's cells, and after them. */
export interface Row {
  readonly first: Inline;
  readonly second?: Inline;
  readonly last?: Inline;
}

interface MatrixOptions<C extends Column> {
  readonly columns: readonly C[];
  readonly first: Inline;
  readonly second?: Inline;
  readonly last?: Inline;
  /** `again`: an earlier table has the row already; `group`: the columns of this one. */
  readonly row: (key: string, again: boolean, group: readonly C[]) => Row;
  /** What stands where a column has no such row. */
  readonly absent: string;
}

/**
 * Things side by side. More columns than fit beside each other go into several tables, each with the rows that its
 * columns have, so that the whole grows with what there is to say.
 */
export function matrix<C extends Column>({ columns, row, absent, ...head }: MatrixOptions<C>): Block {
  const seen = new Set<string>();
  const none = badge('absent', absent);
  const tables = chunks(columns, widest).map((group) => {
    const keys = [...new Set(group.flatMap(({ cells }) => [...cells.keys()]))];
    const rows = keys.map((key) => {
      const cells = group.map(({ cells }) => cells.get(key) ?? none);
      return around(row(key, seen.has(key), group), cells);
    });
    for (const key of keys) seen.add(key);
    const heads = group.map(({ head }) => head);
    return table(around(head, heads), rows);
  });
  return stack(...tables);
}

function around({ first, second, last }: Row, cells: readonly Inline[]): Inline[] {
  return [first, ...(second ? [second] : []), ...cells, ...(last ? [last] : [])];
}

const widest = 8;

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
