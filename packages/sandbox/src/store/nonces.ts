const most = 100_000;

/** Remembers the nonces of signatures, as long as their timestamps are accepted. */
export class Nonces {
  readonly #seen = new Map<string, number>();

  /** Returns false if the nonce was used before. */
  add(nonce: string, now: number): boolean {
    for (const [old, at] of this.#seen) {
      if (now - at < 30 * 60_000 && this.#seen.size < most) break;
      this.#seen.delete(old);
    }
    if (this.#seen.has(nonce)) return false;
    this.#seen.set(nonce, now);
    return true;
  }
}
