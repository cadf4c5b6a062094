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

  advance(milliseconds: number): void {
    this.#ahead += milliseconds;
  }

  set(time: number): void {
    this.#ahead = time - this.#system();
  }
}
