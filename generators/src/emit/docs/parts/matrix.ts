import { stack, table, type Block } from '../content/blocks.ts';
import { text, type Inline } from '../content/inline.ts';

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
}

/**
 * Things side by side. More columns than fit beside each other go into several tables, each with the rows that its
 * columns have, so that the whole grows with what there is to say.
 */
export function matrix({ columns, first, last, row }: MatrixOptions): Block {
  const seen = new Set<string>();
  const tables = chunks(columns, widest).map((group) => {
    const keys = [...new Set(group.flatMap(({ cells }) => [...cells.keys()]))];
    const rows = keys.map((key) => {
      const { first, last } = row(key, seen.has(key));
      return [first, ...group.map(({ cells }) => cells.get(key) ?? none), ...(last ? [last] : [])];
    });
    for (const key of keys) seen.add(key);
    return table([first, ...group.map(({ head }) => head), ...(last ? [last] : [])], rows);
  });
  return stack(...tables);
}

const widest = 8;
const none = text('–');

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
