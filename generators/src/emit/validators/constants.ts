import type { SourceCode } from '../module/source-code.ts';

/** Expressions that the emitted module contains once, however often they are used. */
export class Constants {
  readonly #names = new Map<SourceCode, string>();
  readonly #prefix: string;

  constructor(prefix = 'constant') {
    this.#prefix = prefix;
  }

  /** The name of the constant with that value. */
  of(value: SourceCode): string {
    const known = this.#names.get(value);
    if (known !== undefined) return known;
    const name = `${this.#prefix}${this.#names.size}`;
    this.#names.set(value, name);
    return name;
  }

  /** Each expression with its name. */
  entries(): (readonly [SourceCode, string])[] {
    return [...this.#names];
  }

  definitions(): SourceCode[] {
    return this.entries().map(([value, name]) => `const ${name} = ${value};`);
  }
}
