import type { Transaction } from '../domain/transaction.ts';

/** Where transactions are stored. Once `put` has returned, the transaction is not lost. */
export interface Store {
  get(id: string): Transaction | undefined;
  put(transaction: Transaction): void;
  /** The newest first. */
  list(most: number): readonly Transaction[];
  close(): void;
}

/** The largest number of transactions. If there are more, the oldest are removed. */
export const capacity = 10_000;

/** The largest length of all requests in memory together, in characters. Only unusual or hostile callers reach it. */
export const largestSize = 100_000_000;
