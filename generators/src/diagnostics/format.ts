import { codeFrame } from './code-frame.ts';
import type { Diagnostic, Place } from './diagnostic.ts';
import { visible, visibleJson } from './hidden.ts';
import type { Paint } from './paint.ts';
import type { DiagnosticCode } from './registry.ts';

export const formats = ['pretty', 'json', 'github'] as const;
export type DiagnosticFormat = (typeof formats)[number];

/** What the output needs to know besides the problems. */
export interface Surroundings {
  /** Reads the text of a spec file for the code frame; undefined when the place has no text. */
  readonly textOf: (file: string) => string | undefined;
  /** The folder of the spec, as seen from where the command runs. */
  readonly folder: string;
  /** The address of the page about a problem. */
  readonly pageOf: (code: DiagnosticCode) => string;
  readonly paint: Paint;
}

/** All problems in one text: for people, for programs, or as annotations of a GitHub run. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], format: DiagnosticFormat, around: Surroundings): string {
  switch (format) {
    case 'json':
      return visibleJson(
        JSON.stringify(
          diagnostics.map((d) => asData(d, around)),
          null,
          2,
        ),
      );
    case 'github':
      return diagnostics.map((d) => annotation(d, around)).join('\n');
    case 'pretty':
      return [...allPretty(diagnostics, around), total(diagnostics.length)].join('\n\n');
  }
}

function asData({ also = [], ...d }: Diagnostic, { folder, pageOf }: Surroundings): object {
  const placed = (place: Place) => ({ ...place, file: inFolder(folder, place) });
  return { ...d, place: placed(d.place), ...(also.length > 0 && { also: also.map(placed) }), page: pageOf(d.code) };
}

function allPretty(diagnostics: readonly Diagnostic[], around: Surroundings): string[] {
  // Each file is read once: it may have thousands of problems.
  const read = new Map<string, readonly string[] | undefined>();
  const linesOf = (file: string) => {
    if (!read.has(file)) read.set(file, around.textOf(file)?.replace(/\n$/, '').split(/\r?\n/));
    return read.get(file);
  };
  return diagnostics.map((d) => pretty(d, linesOf(d.place.file), around));
}

function pretty(d: Diagnostic, lines: readonly string[] | undefined, { folder, pageOf, paint }: Surroundings): string {
  const { file, line, col } = d.place;
  const place = paint('cyan', visible(`${inFolder(folder, d.place)}:${line}:${col}`));
  const head = `${place} ${paint('red', d.severity)} ${d.code} ${paint('bold', visible(d.message))}`;
  const places = [d.place, ...(d.also ?? []).filter((other) => other.file === file)];
  const frame = lines === undefined ? [] : codeFrame(lines, places, paint);
  return [head, ...frame, `  ${visible(d.hint)}`, paint('dim', `  See ${pageOf(d.code)}`)].join('\n');
}

/** https://docs.github.com/actions: workflow commands escape %, CR and LF; properties also : and , */
function annotation(d: Diagnostic, { folder, pageOf }: Surroundings): string {
  const data = (s: string) => visible(s).replaceAll('%', '%25');
  const property = (s: string) => data(s).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const { line, col, length } = d.place;
  const file = property(inFolder(folder, d.place));
  const says = data(`${d.message} ${d.hint} See ${pageOf(d.code)}`);
  return `::error file=${file},line=${line},col=${col},endColumn=${col + length},title=${d.code}::${says}`;
}

/** The path as shown. A path that begins like a command of CI (`::`) gets `./` in front. */
function inFolder(folder: string, { file }: Place): string {
  const path = [folder, file].filter((part) => part !== '').join('/') || '.';
  return path.trimStart().startsWith('::') ? `./${path}` : path;
}

function total(count: number): string {
  return count === 1 ? '1 problem. Nothing was written.' : `${count} problems. Nothing was written.`;
}
