import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Source } from './source.ts';

/** The entries that service.yaml lists as replaced, and whether each of them really replaces something. */
export class Replaced {
  readonly #source: Source | undefined;
  readonly #names: readonly unknown[];
  readonly #met = new Set<unknown>();

  /** Whether the list contains only texts is checked with the rest of the file. */
  constructor(service: Source | undefined) {
    const listed: unknown = Object(service?.document.toJS()).replaces;
    this.#source = service;
    this.#names = Array.isArray(listed) ? listed : [];
  }

  /** Whether the file or entry, which both specs have, is listed. */
  has(name: string): boolean {
    this.#met.add(name);
    return this.#names.includes(name);
  }

  /** To be called when everything was asked for: reports what replaces nothing. */
  problems(): Diagnostic[] {
    return this.#names.flatMap((name, i) => {
      if (typeof name !== 'string' || this.#met.has(name) || !this.#source) return [];
      const what = `\`replaces\` lists ${name}, but nothing with this name is in both specs.`;
      return [diagnose('contradicting-keys', this.#source.at(['replaces', i]), { what, fix })];
    });
  }
}

const fix =
  'Correct the name, which is that of a file or of an entry: products/door.yaml, parameters.yaml#Order. Otherwise remove it.';
