import type { Diagnostic } from '../../generators/dist/diagnostics/diagnostic.js';
import type { ProtocolName } from '../support/paths.ts';
import { positionOf } from '../support/position.ts';
import { SpecCopy } from '../support/spec-copy.ts';

/** A mistake that a spec author makes, and the expected report. */
export interface Mistake {
  readonly what: string;
  /** The spec in which the mistake is made; by default parcel. */
  readonly spec?: ProtocolName;
  /** Makes the mistake in a copy of the spec. ⟦ ⟧ in a new text mark the expected place. */
  readonly edit: (spec: MarkedCopy) => void;
  readonly code: Diagnostic['code'];
  /** The codes of further problems that follow from the mistake. */
  readonly besides?: readonly Diagnostic['code'][];
  readonly hint?: string;
  readonly message?: string;
  /** Whether nothing else may have the code, too. */
  readonly once?: boolean;
  /** A part of the message, if its wording comes from a library. */
  readonly names?: string;
}

/** A copy of a spec with a marked place. */
export class MarkedCopy extends SpecCopy {
  place: Diagnostic['place'] | undefined;

  /** As for any copy, but for the marks. */
  override write(file: string, content: string | Uint8Array): void {
    super.write(file, typeof content === 'string' ? this.#unmark(file, content) : content);
  }

  /** Marks a place in the existing text. */
  mark(file: string, marked: string): void {
    this.replace(file, marked.replaceAll(/[⟦⟧]/g, ''), marked);
  }

  /** Marks the first character of a file, for problems of the whole file. */
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

/** An edit that replaces a text by another. */
export function put(file: string, from: string, to: string): Mistake['edit'] {
  return (spec) => spec.replace(file, from, to);
}
