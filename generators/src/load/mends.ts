/** Something that keeps a file from being YAML; lines and columns count from 0. */
export interface SyntaxFault {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly detail: string;
  /** What would mend it, where that is found. */
  readonly mend: string | undefined;
}

/** A change of a line, or of a block of them, that may be what is needed. */
export interface Mend {
  readonly fault: SyntaxFault;
  /** Line, counted from 0 -> its new text. */
  readonly changes: ReadonlyMap<number, string>;
}

/** What people do wrong in a line that YAML complains of, or in one of its neighbours, undone; the likeliest first. */
export function* mendsOf(lines: readonly string[], line: number): Iterable<Mend> {
  const near = [line, next(lines, line, 1), next(lines, line, -1)].filter((at) => at !== undefined);
  yield* withoutComma(lines[line]!, line);
  for (const at of near) yield* indentations(lines, at);
  for (const at of near) yield* withColon(lines[at]!, at);
  for (const at of near) yield* withQuotes(lines[at]!, at);
  for (const at of near) yield* withBracket(lines[at]!, at);
  for (const at of near) yield* withComma(lines[at]!, at);
}

/** The next line up or down with something on it. */
function next(lines: readonly string[], line: number, step: 1 | -1): number | undefined {
  for (let at = line + step; at >= 0 && at < lines.length; at += step) if (lines[at]!.trim() !== '') return at;
  return undefined;
}

function* indentations(lines: readonly string[], at: number): Iterable<Mend> {
  const line = lines[at]!;
  const indent = /^\s*/.exec(line)![0];
  if (indent.length === line.length) return;
  const rest = line.slice(indent.length);
  const hasTab = indent.includes('\t');
  for (const level of levels(lines, at)) {
    if (level === indent.length && !hasTab) continue;
    const detail = hasTab ? 'a tab indents the line' : `the line is indented by ${spaces(indent.length)}`;
    const mend = `With ${spaces(level)} it goes with the lines around it.`;
    const fault = { line: at, from: indent.length, to: line.trimEnd().length, detail, mend };
    const alone = new Map([[at, ' '.repeat(level) + rest]]);
    yield { fault, changes: alone };
    if (!hasTab) yield { fault, changes: new Map([...alone, ...moved(lines, at, level - indent.length)]) };
  }
}

/** The lines inside a line, moved with it. */
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

/** The indentations that go with the lines above and below: the nearest first, then those of lines that hold others if it does. */
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

/** Where keys of a line stand: behind a dash, too. */
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

function* withColon(line: string, at: number): Iterable<Mend> {
  const [, before = '', key, rest = ''] = /^(\s*(?:- +)?)([A-Za-z_][\w.-]*)(?::(?=\S)| *(?=\s|$))(.*)$/.exec(line) ?? [];
  if (key === undefined || rest.trimStart().startsWith(':')) return;
  const detail = `the key ${key} has no colon and space after it`;
  const fault = {
    line: at,
    from: before.length,
    to: before.length + key.length,
    detail,
    mend: mendOf(key, rest),
  };
  yield { fault, changes: new Map([[at, `${before}${key}: ${rest.trimStart()}`.trimEnd()]]) };
}

function mendOf(key: string, rest: string): string {
  const further = rest.startsWith(' ') ? ' If it goes on with the text above, indent it further.' : '';
  return `Write ${key}: and what belongs to it after a space.${further}`;
}

function* withQuotes(line: string, at: number): Iterable<Mend> {
  const [, before = '', value] = /^(\s*(?:- +)?(?:[A-Za-z_][\w.-]*:\s+)?)(\S.*?)\s*$/.exec(line) ?? [];
  if (value === undefined) return;
  const whole = { line: at, from: before.length, to: before.length + value.length };
  for (const quote of ['"', "'"]) {
    if (value.startsWith(quote) && value.split(quote).length % 2 === 0) {
      const fault = {
        ...whole,
        detail: 'the quotes that open here are not closed',
        mend: `Put a ${quote} at the end of the text.`,
      };
      yield { fault, changes: new Map([[at, before + value + quote]]) };
    }
  }
  if (/^["'[{|>-]/.test(value)) return;
  const detail = 'this text has signs of YAML in it, such as a colon and a space';
  const fault = { ...whole, detail, mend: 'Put it in quotes.' };
  yield { fault, changes: new Map([[at, before + JSON.stringify(value)]]) };
}

/** The line without a comma at its end, as JSON has it. */
function* withoutComma(line: string, at: number): Iterable<Mend> {
  const found = /["'\]}](,)\s*$/.exec(line);
  if (!found) return;
  const from = found.index + 1;
  const fault = { line: at, from, to: from + 1, detail: 'a comma ends the line', mend: 'Remove it.' };
  yield { fault, changes: new Map([[at, line.slice(0, from)]]) };
}

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** The line with a bracket closed that is left open. */
function* withBracket(line: string, at: number): Iterable<Mend> {
  const open: { readonly wanted: string; readonly from: number }[] = [];
  let isQuoted = false;
  let text = '';
  let first: { readonly wanted: string; readonly from: number } | undefined;
  const close = (): void => {
    const bracket = open.pop();
    if (!bracket) return;
    first ??= bracket;
    text = `${text.trimEnd()}${bracket.wanted}`;
  };
  for (const [i, character] of line.trimEnd().split('').entries()) {
    if (character === '"') isQuoted = !isQuoted;
    const wanted = isQuoted ? undefined : closing[character];
    if (wanted !== undefined) open.push({ wanted, from: i });
    if (!isQuoted && (character === ']' || character === '}')) {
      while (open.length > 0 && open.at(-1)?.wanted !== character) close();
      open.pop();
    }
    text += character;
  }
  while (open.length > 0) close();
  if (!first) return;
  const fault = {
    line: at,
    from: first.from,
    to: first.from + 1,
    detail: 'the bracket that opens here is not closed',
    mend: `Add ${first.wanted} where it ends.`,
  };
  yield { fault, changes: new Map([[at, text]]) };
}

/** The line with a comma before a key in braces. */
function* withComma(line: string, at: number): Iterable<Mend> {
  const found = /[^\s,{[](?= +[A-Za-z_][\w.-]*:\s)/.exec(line);
  if (!line.includes('{') || !found) return;
  const end = found.index + 1;
  const fault = {
    line: at,
    from: found.index,
    to: end,
    detail: 'there is no comma between two entries',
    mend: 'Put a comma here.',
  };
  yield { fault, changes: new Map([[at, `${line.slice(0, end)},${line.slice(end)}`]]) };
}
