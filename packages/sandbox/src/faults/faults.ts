/** What goes wrong with calls, or with callbacks, until it is ordered otherwise. */
export interface FaultOrder {
  /** Calls fail with this code, so many times; then they work again. */
  readonly fail?: { readonly code: string; readonly times: number };
  /** A rate limit: more calls in a second are refused. */
  readonly perSecond?: number;
  /** Milliseconds before each answer. */
  readonly latency?: number;
  /** Connections are cut without an answer, so many times. */
  readonly cut?: number;
  /** A proxy answers with HTML and status 502, so many times. */
  readonly html?: number;
  /** How callbacks are sent. `late` waits for ten seconds, `forged` adds one that lies about the outcome. */
  readonly callbacks?: CallbackManner;
}

export const callbackManners = ['once', 'twice', 'late', 'never', 'forged'] as const;
export type CallbackManner = (typeof callbackManners)[number];

export type Fault =
  | { readonly kind: 'none' }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'cut' }
  | { readonly kind: 'html' };

/** Counts down what was ordered, and counts calls for the rate limit. */
export class Faults {
  #order: FaultOrder = {};
  #recent: number[] = [];

  set(order: FaultOrder): void {
    this.#order = order;
    this.#recent = [];
  }

  get latency(): number {
    return this.#order.latency ?? 0;
  }

  get callbacks(): CallbackManner {
    return this.#order.callbacks ?? 'once';
  }

  /** What happens to a call that arrives now. */
  next(now: number): Fault {
    const { perSecond, cut = 0, html = 0, fail } = this.#order;
    if (perSecond !== undefined) {
      this.#recent = this.#recent.filter((at) => now - at < 1000);
      if (this.#recent.length >= perSecond) return { kind: 'code', code: 'Throttling.Api' };
      this.#recent.push(now);
    }
    if (cut > 0) {
      this.#order = { ...this.#order, cut: cut - 1 };
      return { kind: 'cut' };
    }
    if (html > 0) {
      this.#order = { ...this.#order, html: html - 1 };
      return { kind: 'html' };
    }
    if (!fail || fail.times <= 0) return { kind: 'none' };
    this.#order = { ...this.#order, fail: { ...fail, times: fail.times - 1 } };
    return { kind: 'code', code: fail.code };
  }
}
