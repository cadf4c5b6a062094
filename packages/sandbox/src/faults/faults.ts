/** The faults of calls and callbacks, until they are set again. */
export interface FaultOrder {
  /** The next calls fail with this code, `times` times. Then calls work again. */
  readonly fail?: { readonly code: string; readonly times: number };
  /** A rate limit: more calls in a second are refused. */
  readonly perSecond?: number;
  /** Milliseconds before each response. */
  readonly latency?: number;
  /** How many connections are cut without a response. */
  readonly cut?: number;
  /** How many calls are answered by a proxy, with HTML and status 502. */
  readonly html?: number;
  /** How callbacks are sent. `late` waits for 10 seconds; `forged` adds a callback with a false outcome. */
  readonly callbacks?: CallbackMode;
}

export const callbackModes = ['once', 'twice', 'late', 'never', 'forged'] as const;
export type CallbackMode = (typeof callbackModes)[number];

export type Fault =
  | { readonly kind: 'none' }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'cut' }
  | { readonly kind: 'html' };

/** Counts down the ordered faults, and counts calls for the rate limit. */
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

  get callbacks(): CallbackMode {
    return this.#order.callbacks ?? 'once';
  }

  /** The fault for a call that arrives now. */
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
