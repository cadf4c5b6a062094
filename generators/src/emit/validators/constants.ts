import type { Source } from './source.ts';

/** Expressions that stand once in the emitted module, however often they are used. */
export class Constants {
  readonly #names = new Map<Source, string>();

  /** The name of the constant with that value. */
  of(value: Source): string {
    const known = this.#names.get(value);
    if (known !== undefined) return known;
    const name = `constant${this.#names.size}`;
    this.#names.set(value, name);
    return name;
  }

  definitions(): Source[] {
    return [...this.#names].map(([value, name]) => `const ${name} = ${value};`);
  }
}
