/** The time of the sandbox. Tests can set and advance it; otherwise it runs like the machine's clock. */
export class Clock {
  readonly #system: () => number;
  #ahead = 0;

  constructor(system: () => number = Date.now) {
    this.#system = system;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#system() + this.#ahead;
  }

  /** @throws RangeError if the new time is not a valid date. */
  advance(milliseconds: number): void {
    this.set(this.now() + milliseconds);
  }

  /** @throws RangeError if the time is not a valid date. */
  set(time: number): void {
    if (!isDate(time)) throw new RangeError('The time must be a valid date, in milliseconds since 1970.');
    this.#ahead = time - this.#system();
  }
}

/** Whether a number of milliseconds since 1970 is a valid date. Timestamps of other numbers can't be shown. */
export function isDate(time: number): boolean {
  return !Number.isNaN(new Date(time).getTime());
}
