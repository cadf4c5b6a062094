import type { Diagnostic } from './diagnostic.ts';

export const formats = ['pretty', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** Reads the text of a spec file for the code frame; undefined when the place has no text. */
export type TextOf = (file: string) => string | undefined;

/** All problems in one text: for people, for programs, or as annotations of a GitHub run. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], format: Format, textOf: TextOf, folder: string): string {
  switch (format) {
    case 'json':
      return JSON.stringify(
        diagnostics.map((d) => ({ ...d, place: { ...d.place, file: inFolder(folder, d) } })),
        null,
        2,
      );
    case 'github':
      return diagnostics.map((d) => annotation(d, folder)).join('\n');
    case 'pretty':
      return [...diagnostics.map((d) => pretty(d, textOf(d.place.file), folder)), total(diagnostics.length)].join('\n\n');
  }
}

function pretty(d: Diagnostic, text: string | undefined, folder: string): string {
  const { line, col } = d.place;
  const head = `${inFolder(folder, d)}:${line}:${col} ${d.severity} ${d.code} ${d.message}`;
  return [head, ...(text === undefined ? [] : codeFrame(text, d)), `  ${d.hint}`].join('\n');
}

/** So much of a long line is shown, and so much of that before the stretch in question. */
const shown = { most: 160, before: 60 };

/** The line in question with one before it, the stretch underlined. */
function codeFrame(text: string, { place }: Diagnostic): string[] {
  const lines = text.split(/\r?\n/);
  const width = String(place.line).length;
  const line = lines[place.line - 1] ?? '';
  const from = line.length > shown.most ? Math.max(0, place.col - 1 - shown.before) : 0;
  const row = (n: number) => `  ${String(n).padStart(width)} | ${(lines[n - 1] ?? '').slice(from, from + shown.most)}`.trimEnd();
  const rest = Math.max(1, Math.min(line.length, from + shown.most) - place.col + 1);
  const mark = `  ${' '.repeat(width)} | ${' '.repeat(place.col - 1 - from)}${'^'.repeat(Math.min(place.length, rest))}`;
  return [...(place.line > 1 ? [row(place.line - 1)] : []), row(place.line), mark];
}

/** https://docs.github.com/actions: workflow commands escape %, CR and LF; properties also : and , */
function annotation(d: Diagnostic, folder: string): string {
  const data = (s: string) => s.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (s: string) => data(s).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const { line, col, length } = d.place;
  const file = property(inFolder(folder, d));
  return `::error file=${file},line=${line},col=${col},endColumn=${col + length},title=${d.code}::${data(`${d.message} ${d.hint}`)}`;
}

function inFolder(folder: string, { place }: Diagnostic): string {
  return [folder, place.file].filter((part) => part !== '').join('/') || '.';
}

function total(count: number): string {
  return count === 1 ? '1 problem. Nothing was written.' : `${count} problems. Nothing was written.`;
}
