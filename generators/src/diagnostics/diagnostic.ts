import { registry, type DiagnosticCode, type DiagnosticParams } from './registry.ts';

/** A range of characters in a spec file. Lines and columns count from 1; `file` is relative to the spec's folder. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly col: number;
  /** How many characters to underline; at least 1. */
  readonly length: number;
}

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: 'error';
  readonly message: string;
  readonly hint: string;
  readonly place: Place;
  /** Other places that belong to the problem, such as the first of two equal names. */
  readonly also?: readonly Place[];
}

export function diagnose<C extends DiagnosticCode>(
  code: C,
  place: Place,
  params: DiagnosticParams<C>,
  also: readonly Place[] = [],
): Diagnostic {
  const entry: { message(p: DiagnosticParams<C>): string; hint(p: DiagnosticParams<C>): string } = registry[code];
  const [message, hint] = [shortened(entry.message(params)), shortened(entry.hint(params))];
  const diagnostic = { code, severity: 'error', message, hint, place } as const;
  return also.length > 0 ? { ...diagnostic, also } : diagnostic;
}

/** Shortens a message: the values and lists in it can be of any length. */
function shortened(text: string): string {
  return text.length <= 1000 ? text : `${text.slice(0, 600)} … ${text.slice(-300)}`;
}

/** Compares for reading order: by file, then by place in the file. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return compare(a.place.file, b.place.file) || a.place.line - b.place.line || a.place.col - b.place.col;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
