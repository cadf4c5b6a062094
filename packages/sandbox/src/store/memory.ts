import type { Transaction } from '../domain/transaction.ts';
import { capacity, largestSize, type Store } from './store.ts';

/** Keeps transactions in memory. A map keeps the order of insertion, so its first entry is the oldest. */
export class MemoryStore implements Store {
  readonly #all = new Map<string, Transaction>();
  #size = 0;

  get(id: string): Transaction | undefined {
    return this.#all.get(id);
  }

  put(transaction: Transaction): void {
    if (!this.#all.has(transaction.id)) this.#size += sizeOf(transaction);
    this.#all.set(transaction.id, transaction);
    for (const [id, oldest] of this.#all) {
      if (this.#all.size <= capacity && this.#size <= largestSize) break;
      this.#all.delete(id);
      this.#size -= sizeOf(oldest);
    }
  }

  list(most: number): Transaction[] {
    return [...this.#all.values()].slice(-most).toReversed();
  }

  close(): void {
    this.#all.clear();
    this.#size = 0;
  }
}

/** The length of a request. It never changes after the request was stored. */
function sizeOf({ request }: Transaction): number {
  return Object.entries(request).reduce((size, [name, value]) => size + name.length + value.length, 0);
}
