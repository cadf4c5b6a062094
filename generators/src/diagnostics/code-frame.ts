import type { Place } from './diagnostic.ts';
import { visibleLine } from './hidden.ts';
import type { Paint } from './paint.ts';

/** How many characters of a long line are shown, and how many of them before the marked ones. */
const shown = { most: 160, before: 60 };

/** How many lines are shown before and after a marked line. */
const around = 2;

/** The lines of several places in one file, with the lines around them. The places are underlined. */
export function codeFrame(lines: readonly string[], places: readonly Place[], paint: Paint): string[] {
  const marked = new Map(places.map((place) => [place.line, place]));
  const numbers = [...new Set([...marked.keys()].flatMap((line) => neighbors(line, lines.length)))].sort((a, b) => a - b);
  const width = String(numbers.at(-1) ?? 1).length;
  const first = places[0];
  const from = first && (lines[first.line - 1] ?? '').length > shown.most ? Math.max(0, first.col - 1 - shown.before) : 0;
  const gutter = (label: string) => paint('dim', `  ${label.padStart(width)} |`);
  return numbers.flatMap((number, i) => {
    const line = visibleLine((lines[number - 1] ?? '').slice(from, from + shown.most));
    const row = `${gutter(String(number))} ${line}`.trimEnd();
    const place = marked.get(number);
    const gap = i > 0 && numbers[i - 1] !== number - 1 ? [paint('dim', `  ${'…'.padStart(width)}`)] : [];
    return [...gap, row, ...(place ? [`${gutter('')} ${mark(place, line.length, from, paint)}`] : [])];
  });
}

function neighbors(line: number, count: number): number[] {
  const [least, most] = [Math.max(1, line - around), Math.max(line, Math.min(count, line + around))];
  return Array.from({ length: most - least + 1 }, (_, i) => least + i);
}

function mark({ col, length }: Place, width: number, from: number, paint: Paint): string {
  const before = Math.max(0, col - 1 - from);
  return `${' '.repeat(before)}${paint('red', '^'.repeat(Math.max(1, Math.min(length, width - before))))}`;
}
