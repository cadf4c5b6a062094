import type { Transaction } from '../domain/transaction.ts';

/** Where transactions are kept. What `put` returned from is not lost. */
export interface Store {
  get(id: string): Transaction | undefined;
  put(transaction: Transaction): void;
  /** The newest first. */
  list(most: number): readonly Transaction[];
  close(): void;
}

/** So many are kept; then the oldest go. */
export const capacity = 10_000;
