import { LineCounter, parseDocument, type ErrorCode, type YAMLError } from 'yaml';
import { parseOptions } from '../source.ts';
import type { SyntaxFault } from './fix.ts';
import { fixesOf } from './fixes.ts';

/** In larger files, and after this number of faults, only the next fault is reported: finding each one takes dozens of parses. */
const most = { characters: 60_000, faults: 5 };

/**
 * A mistake in one line makes the YAML parser report errors in many lines after it. This finds the mistake itself: the change of one
 * line after which the fewest errors are left. The errors that are left belong to other mistakes.
 */
export function syntaxFaults(text: string): SyntaxFault[] {
  const faults: SyntaxFault[] = mergeMarks(text);
  // A merge conflict has everything twice, so other errors mean nothing.
  if (faults.length > 0) return faults;
  let lines = text.split('\n');
  let complaints = complaintsOf(lines);
  for (let [first] = complaints; first !== undefined; [first] = complaints) {
    const isSearched = text.length <= most.characters && faults.length < most.faults;
    const fixed = isSearched ? bestFix(lines, first.line, complaints.length) : undefined;
    if (!fixed) return [...faults, first];
    faults.push(fixed.fault);
    ({ lines, complaints } = fixed);
  }
  return faults;
}

/** The marks of a merge conflict of git: the first of each conflict, and those that were left when the others were removed. */
function mergeMarks(text: string): SyntaxFault[] {
  let isInside = false;
  return text.split('\n').flatMap((content, line) => {
    const [mark = ''] = /^(?:[<|>]{7}(?= |$)|={7}(?=\r?$))/.exec(content) ?? [];
    if (mark === '') return [];
    const isFirst = !isInside;
    isInside = mark.startsWith('<') || (isInside && !mark.startsWith('>'));
    if (!isFirst) return [];
    const fix = isInside ? 'Take either side, or both in order, and remove the marks.' : 'Remove the mark.';
    return [{ line, from: 0, to: content.length, detail: 'a merge has left its marks here', fix }];
  });
}

interface Fixed {
  readonly fault: SyntaxFault;
  readonly lines: string[];
  readonly complaints: SyntaxFault[];
}

/** The fix near a line after which the fewest errors are left; undefined if no fix helps. */
function bestFix(lines: readonly string[], line: number, before: number): Fixed | undefined {
  let best: Fixed | undefined;
  for (const fix of fixesOf(lines, line)) {
    const changed = [...lines];
    for (const [at, text] of fix.changes) changed[at] = text;
    const complaints = complaintsOf(changed);
    if (complaints.length >= (best?.complaints.length ?? before)) continue;
    best = { fault: fix.fault, lines: changed, complaints };
    if (complaints.length === 0) break;
  }
  return best;
}

/** The errors of the YAML parser, in the order of the file. */
function complaintsOf(lines: readonly string[]): SyntaxFault[] {
  const text = lines.join('\n');
  const counter = new LineCounter();
  const { errors } = parseDocument(text, parseOptions(counter));
  return errors
    .filter(isSyntaxError)
    .map((error) => complaint(error, text, counter))
    .sort((a, b) => a.line - b.line || a.from - b.from);
}

/** Whether an error makes the YAML unreadable. */
export function isSyntaxError({ code }: YAMLError): boolean {
  return code !== 'MULTIPLE_DOCS';
}

/** An error of the parser as a fault. At empty lines, the parser means the next line. */
function complaint({ pos: [start, end], code, message }: YAMLError, text: string, counter: LineCounter): SyntaxFault {
  const begin = start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0);
  const { line, col } = counter.linePos(Math.max(0, Math.min(begin, text.length - 1)));
  const length = (text.slice(begin, Math.max(end, begin + 1)).split('\n', 1)[0] ?? '').trimEnd().length;
  const from = Math.max(0, col - 1);
  const fix = code === 'BAD_DQ_ESCAPE' ? 'Write two backslashes for one.' : undefined;
  return { line: Math.max(0, line - 1), from, to: from + Math.max(1, length), detail: words[code] ?? message, fix };
}

const words: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: 'a backslash before this character has no meaning',
  BAD_INDENT: "the indentation isn't that of the lines it belongs to",
  BLOCK_AS_IMPLICIT_KEY: "a key can't be here",
  BLOCK_IN_FLOW: 'a comma or a closing bracket is missing',
  MISSING_CHAR: 'a character is missing here',
  MULTILINE_IMPLICIT_KEY: 'a key has no colon after it',
  TAB_AS_INDENT: 'a tab indents the line',
};
