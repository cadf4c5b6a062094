import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { diagnose, type Diagnostic } from '../../generators/dist/diagnostics/diagnostic.js';
import { formatDiagnostics, formats, type Surroundings } from '../../generators/dist/diagnostics/format.js';
import { colored, plain } from '../../generators/dist/diagnostics/paint.js';

const text = 'one: 1\ntwo: 2\nthree: 3\nfour: 4\nfive: 5\nsix: 6\nseven: 7\neight: 8\nnine: 9\n';

const around: Surroundings = { textOf: () => text, folder: 'spec', pageOf: (code) => `pages/${code}.md`, paint: plain };

function place(line: number, col: number, length: number, file = 'a.yaml') {
  return { file, line, col, length };
}

const bad = { found: 'X', expected: 'y' };

const pretty = (problems: readonly Diagnostic[], other: Partial<Surroundings> = {}) =>
  formatDiagnostics(problems, 'pretty', { ...around, ...other }).split('\n');

describe('The frame', () => {
  test('has two lines before and after, and the page about the problem', () => {
    expect(pretty([diagnose('bad-form', place(4, 7, 1), bad)])).toEqual([
      "spec/a.yaml:4:7 error bad-form X doesn't have the right form: y.",
      '  2 | two: 2',
      '  3 | three: 3',
      '  4 | four: 4',
      '    |       ^',
      '  5 | five: 5',
      '  6 | six: 6',
      '  Write it in that form.',
      '  See pages/bad-form.md',
      '',
      '1 problem. Nothing was written.',
    ]);
  });

  test('ends with the file', () => {
    const lines = pretty([diagnose('bad-form', place(9, 1, 4), bad)]);

    expect(lines.slice(3, 6)).toEqual(['  9 | nine: 9', '    | ^^^^', '  Write it in that form.']);
  });

  test('marks the other places of the problem, and leaves out the lines between them', () => {
    const problem = diagnose('duplicate-code', place(9, 1, 4), { code: 'x', first: 'a.yaml:2' }, [place(2, 1, 3)]);

    expect(pretty([problem]).slice(1, -4)).toEqual([
      '  1 | one: 1',
      '  2 | two: 2',
      '    | ^^^',
      '  3 | three: 3',
      '  4 | four: 4',
      '  …',
      '  7 | seven: 7',
      '  8 | eight: 8',
      '  9 | nine: 9',
      '    | ^^^^',
    ]);
  });

  test('does not mark lines of another file', () => {
    const problem = diagnose('duplicate-code', place(9, 1, 4), { code: 'x', first: 'b.yaml:2' }, [place(2, 1, 3, 'b.yaml')]);

    expect(pretty([problem])).not.toContain('  2 | two: 2');
  });

  test('keeps the mark under its place when the line has invisible characters', () => {
    const lines = pretty([diagnose('bad-form', place(1, 5, 1), bad)], { textOf: () => 'a\u001b\u202e\tX' });

    expect(lines.slice(1, 3)).toEqual(['  1 | a\ufffd\ufffd X', '    |     ^']);
  });

  test('reads each file once, however many problems it has', () => {
    let reads = 0;
    const textOf = () => ((reads += 1), text);
    pretty(
      Array.from({ length: 50 }, (_, i) => diagnose('bad-form', place((i % 9) + 1, 1, 1), bad)),
      { textOf },
    );

    expect(reads).toBe(1);
  });
});

test("colors don't change the text", () => {
  const problem = diagnose('bad-form', place(4, 7, 1), bad);
  const shown = formatDiagnostics([problem], 'pretty', { ...around, paint: colored });

  expect(shown).toContain('\u001b[31m^\u001b[39m');
  expect(stripVTControlCharacters(shown)).toBe(pretty([problem]).join('\n'));
});

describe("Names from the spec can't act as commands", () => {
  const name = '\u001b[31mkey\n::error file=x::PWNED\r\n##[error]PWNED \u202e\u009b2J\u2028%0A::warning::PWNED';
  const file = `\n::stop-commands::${name}.yaml`;
  const problems = [
    diagnose('unknown-key', place(1, 1, 1, file), { key: name, suggestion: name, known: name }),
    diagnose('unknown-key', place(1, 1, 1, '::error::PWNED'), { key: name, suggestion: name, known: name }),
  ];

  test.each(formats)('in the format %s', (format) => {
    const shown = formatDiagnostics(problems, format, { ...around, folder: '', textOf: () => name });

    expect(shown).not.toMatch(/[^\n\P{Cc}]|[\u202e\u2028]/u);
    expect(shown).not.toContain('##[');
    const commands = shown.split('\n').filter((line) => line.trimStart().startsWith('::'));
    expect(commands).toHaveLength(format === 'github' ? problems.length : 0);
    for (const command of commands) expect(command).toMatch(/^::error file=[^:,]*,line=1,col=1,endColumn=2,title=unknown-key::/);
  });

  test('and JSON still has them as they are', () => {
    const data: unknown = JSON.parse(formatDiagnostics(problems, 'json', around));

    expect(data).toMatchObject([{ message: `There is no key ${name} here.`, place: { file: `spec/${file}` } }, {}]);
  });
});

test('a message of any length is cut in its middle', () => {
  const { message } = diagnose('unquoted', place(1, 1, 1), { text: 'x'.repeat(5000) });

  expect(message.length).toBeLessThan(1000);
  expect(message).toMatch(/^x+ … x+ needs quotes/);
});
