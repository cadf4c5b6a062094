const most = 100_000;

/** The nonces of signatures, as long as their time stamps would be accepted. */
export class Nonces {
  readonly #seen = new Map<string, number>();

  /** False for one that was used before. */
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
