import { registry, type DiagnosticCode, type DiagnosticParams } from './registry.ts';

/** A stretch of a spec file; lines and columns count from 1, `file` is relative to the spec's folder. */
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
  /** What else it is about, such as the first of two equal names. */
  readonly also?: readonly Place[];
}

export function diagnose<C extends DiagnosticCode>(
  code: C,
  place: Place,
  params: DiagnosticParams<C>,
  also: readonly Place[] = [],
): Diagnostic {
  const entry: { message(p: DiagnosticParams<C>): string; hint(p: DiagnosticParams<C>): string } = registry[code];
  const said = { code, severity: 'error', message: entry.message(params), hint: entry.hint(params), place } as const;
  return also.length > 0 ? { ...said, also } : said;
}

/** Reading order: by file, then by place in it. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return compare(a.place.file, b.place.file) || a.place.line - b.place.line || a.place.col - b.place.col;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
