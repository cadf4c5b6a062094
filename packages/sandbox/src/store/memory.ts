import type { Transaction } from '../domain/transaction.ts';
import { capacity, type Store } from './store.ts';

/** Keeps transactions in memory. A map keeps the order of insertion, so its first entry is the oldest. */
export class MemoryStore implements Store {
  readonly #all = new Map<string, Transaction>();

  get(id: string): Transaction | undefined {
    return this.#all.get(id);
  }

  put(transaction: Transaction): void {
    this.#all.set(transaction.id, transaction);
    const [oldest] = this.#all.keys();
    if (this.#all.size > capacity && oldest !== undefined) this.#all.delete(oldest);
  }

  list(most: number): Transaction[] {
    return [...this.#all.values()].slice(-most).toReversed();
  }

  close(): void {
    this.#all.clear();
  }
}
