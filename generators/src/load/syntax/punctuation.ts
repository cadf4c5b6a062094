import type { Fix } from './fix.ts';

/** Adds a colon and a space after the key of a line. */
export function* withColon(line: string, at: number): Iterable<Fix> {
  const [, before = '', key, rest = ''] = /^(\s*(?:- +)?)([A-Za-z_][\w.-]*)(?::(?=\S)| *(?=\s|$))(.*)$/.exec(line) ?? [];
  if (key === undefined || rest.trimStart().startsWith(':')) return;
  const detail = `the key ${key} has no colon and space after it`;
  const fault = {
    line: at,
    from: before.length,
    to: before.length + key.length,
    detail,
    fix: fixOf(key, rest),
  };
  yield { fault, changes: new Map([[at, `${before}${key}: ${rest.trimStart()}`.trimEnd()]]) };
}

function fixOf(key: string, rest: string): string {
  const further = rest.startsWith(' ') ? ' If it continues the text above, indent it further.' : '';
  return `Write ${key}: followed by a space and its value.${further}`;
}

/** Puts the text of a line in quotes, or closes its quotes. */
export function* withQuotes(line: string, at: number): Iterable<Fix> {
  const [, before = '', value] = /^(\s*(?:- +)?(?:[A-Za-z_][\w.-]*:\s+)?)(\S.*?)\s*$/.exec(line) ?? [];
  if (value === undefined) return;
  const whole = { line: at, from: before.length, to: before.length + value.length };
  for (const quote of ['"', "'"]) {
    if (value.startsWith(quote) && value.split(quote).length % 2 === 0) {
      const fault = {
        ...whole,
        detail: 'the quotes that open here are not closed',
        fix: `Put a ${quote} at the end of the text.`,
      };
      yield { fault, changes: new Map([[at, before + value + quote]]) };
    }
  }
  if (/^["'[{|>-]/.test(value)) return;
  const detail = 'this text has characters with a meaning in YAML, such as a colon and a space';
  const fault = { ...whole, detail, fix: 'Put it in quotes.' };
  yield { fault, changes: new Map([[at, before + JSON.stringify(value)]]) };
}

/** Removes a comma at the end of a line, as JSON has it. */
export function* withoutComma(line: string, at: number): Iterable<Fix> {
  const found = /["'\]}](,)\s*$/.exec(line);
  if (!found) return;
  const from = found.index + 1;
  const fault = { line: at, from, to: from + 1, detail: 'a comma ends the line', fix: 'Remove it.' };
  yield { fault, changes: new Map([[at, line.slice(0, from)]]) };
}

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** Closes a bracket that is left open. */
export function* withBracket(line: string, at: number): Iterable<Fix> {
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
    fix: `Add ${first.wanted} where it ends.`,
  };
  yield { fault, changes: new Map([[at, text]]) };
}

/** Adds a comma before a key in braces. */
export function* withComma(line: string, at: number): Iterable<Fix> {
  const found = /[^\s,{[](?= +[A-Za-z_][\w.-]*:\s)/.exec(line);
  if (!line.includes('{') || !found) return;
  const end = found.index + 1;
  const fault = {
    line: at,
    from: found.index,
    to: end,
    detail: 'there is no comma between two entries',
    fix: 'Put a comma here.',
  };
  yield { fault, changes: new Map([[at, `${line.slice(0, end)},${line.slice(end)}`]]) };
}
