import type { Fix } from './fix.ts';

/** Fixes that indent a line, alone or with the lines inside it, like the lines around it. */
export function* indentations(lines: readonly string[], at: number): Iterable<Fix> {
  const line = lines[at]!;
  const indent = /^\s*/.exec(line)![0];
  if (indent.length === line.length) return;
  const rest = line.slice(indent.length);
  const hasTab = indent.includes('\t');
  for (const level of levels(lines, at)) {
    if (level === indent.length && !hasTab) continue;
    const detail = hasTab ? 'a tab indents the line' : `the line is indented by ${spaces(indent.length)}`;
    const fix = `With ${spaces(level)}, it fits the lines around it.`;
    const fault = { line: at, from: indent.length, to: line.trimEnd().length, detail, fix };
    const alone = new Map([[at, ' '.repeat(level) + rest]]);
    yield { fault, changes: alone };
    if (!hasTab) yield { fault, changes: new Map([...alone, ...moved(lines, at, level - indent.length)]) };
  }
}

/** The lines inside a line, indented further or less. */
function moved(lines: readonly string[], at: number, by: number): [number, string][] {
  const outer = indentOf(lines[at]!);
  const found: [number, string][] = [];
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.trim() === '') continue;
    if (indentOf(line) <= outer) break;
    found.push([i, by < 0 ? line.slice(-by) : ' '.repeat(by) + line]);
  }
  return found;
}

/** The indentations of the lines around, the nearest first. Among equal ones, those of similar lines come first: with or without lines inside. */
function levels(lines: readonly string[], at: number): number[] {
  const own = indentOf(lines[at]!);
  const isHead = holdsOthers(lines, at);
  const found = new Map<number, boolean>();
  const add = (level: number, isAlike: boolean) => found.has(level) || found.set(level, isAlike);
  let least = Infinity;
  for (let i = at - 1; i >= 0 && least > 0; i--) {
    const line = lines[i]!;
    if (line.trim() === '' || indentOf(line) >= least) continue;
    least = indentOf(line);
    for (const level of columnsOf(line)) add(level, isHead === (level === least && holdsOthers(lines, i)));
  }
  const below = next(lines, at, 1);
  if (below !== undefined) add(indentOf(lines[below]!), false);
  const ranked = [...found].map(([level, isAlike]) => ({ level, rank: Math.abs(level - own) - (isAlike ? 0.5 : 0) }));
  return ranked.sort((a, b) => a.rank - b.rank || b.level - a.level).map(({ level }) => level);
}

function holdsOthers(lines: readonly string[], at: number): boolean {
  const below = next(lines, at, 1);
  return below !== undefined && indentOf(lines[below]!) > indentOf(lines[at]!);
}

/** The columns at which keys of a line begin; after a dash, there is a second one. */
function columnsOf(line: string): number[] {
  const dash = /^( *- +)\S/.exec(line)?.[1];
  return dash === undefined ? [indentOf(line)] : [indentOf(line), dash.length];
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function spaces(count: number): string {
  return count === 1 ? '1 space' : `${count === 0 ? 'no' : count} spaces`;
}

/** The next line up or down with something on it. */
export function next(lines: readonly string[], line: number, step: 1 | -1): number | undefined {
  for (let at = line + step; at >= 0 && at < lines.length; at += step) if (lines[at]!.trim() !== '') return at;
  return undefined;
}
