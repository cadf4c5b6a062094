import type { Diagnostic } from '../../generators/dist/diagnostics/diagnostic.js';
import type { ProtocolName } from '../support/paths.ts';
import { positionOf } from '../support/position.ts';
import { SpecCopy } from '../support/spec-copy.ts';

/** One edit of a spec author, and what the compiler says about it. */
export interface Mistake {
  readonly what: string;
  /** The spec that is sound but for this; parcel unless the mistake needs what only the real one has. */
  readonly spec?: ProtocolName;
  /** What the author does to a copy of it. ⟦ ⟧ in a text that is put in mark what the compiler points at. */
  readonly edit: (spec: MarkedCopy) => void;
  readonly code: Diagnostic['code'];
  /** The codes of what is wrong as a consequence. */
  readonly besides?: readonly Diagnostic['code'][];
  readonly hint?: string;
  readonly message?: string;
  /** What the message has in it, where its wording is a library's. */
  readonly names?: string;
}

/** A copy of a spec that knows the place that was marked in it. */
export class MarkedCopy extends SpecCopy {
  place: Diagnostic['place'] | undefined;

  /** As for any copy, but for the marks. */
  override write(file: string, content: string | Uint8Array): void {
    super.write(file, typeof content === 'string' ? this.#unmark(file, content) : content);
  }

  /** Marks a place in what is there already. */
  mark(file: string, marked: string): void {
    this.replace(file, marked.replaceAll(/[⟦⟧]/g, ''), marked);
  }

  /** The first character of a file, for what is wrong with the file itself. */
  point(file: string): void {
    this.place = { file, line: 1, col: 1, length: 1 };
  }

  #unmark(file: string, marked: string): string {
    const start = marked.indexOf('⟦');
    const end = marked.indexOf('⟧') - 1;
    if (start < 0) return marked;
    const text = marked.replaceAll(/[⟦⟧]/g, '');
    this.place = { file, ...positionOf(text, start), length: Math.max(1, end - start) };
    return text;
  }
}

/** The edit that puts one text in the place of another. */
export function put(file: string, from: string, to: string): Mistake['edit'] {
  return (spec) => spec.replace(file, from, to);
}
