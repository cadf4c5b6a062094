import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../support/paths.ts';
import { positionOf } from '../support/position.ts';
import { generate, type Run } from '../support/run.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { tempDir } from '../support/temp.ts';
import { treeOf } from '../support/tree.ts';

/** The mistakes in the copy, in the order of the report; `at` is the marked text. */
const expected = [
  { file: 'codes/replies.yaml', at: 'advise', code: 'unknown-key', text: 'There is no key advise here.' },
  {
    file: 'codes/sizes.yaml',
    at: '02',
    code: 'unquoted',
    text: '02 needs quotes: without them, YAML readers may read something other than this text.',
  },
  { file: 'codes/sizes.yaml', at: 'color', code: 'unknown-key', text: 'There is no key color here.' },
  { file: 'operations/track.yaml', at: 'Tells', code: 'yaml-feature', text: "A spec file can't use anchors." },
  { file: 'payloads/stop.yaml', at: 'Stop: Over', code: 'yaml-syntax', text: "The YAML doesn't parse: " },
  { file: 'products/locker.yaml', at: '"^L[', code: 'bad-regex', text: 'The regular expression ^L[0-9{3}$ is wrong: ' },
  { file: 'products/notes.txt', at: 'Ask Ann.', code: 'misplaced-file', text: 'No spec file belongs at products/notes.txt.' },
];

function specWithMistakes(): SpecCopy {
  const spec = new SpecCopy('parcel');
  spec.replace('codes/replies.yaml', 'advice: Complete', 'advise: Complete');
  spec.replace('codes/sizes.yaml', 'code: "02", means', 'code: 02, color: grey, means');
  spec.replace('operations/track.yaml', 'description: Tells', 'description: &what Tells');
  spec.replace('products/locker.yaml', '[0-9]', '[0-9');
  spec.replace('payloads/stop.yaml', 'name: Stop', 'name: Stop: Over');
  spec.write('products/notes.txt', 'Ask Ann.');
  return spec;
}

const spec = { dir: '' };
const mistakes: (Omit<(typeof expected)[number], 'at'> & ReturnType<typeof positionOf>)[] = [];
beforeAll(() => {
  const copy = specWithMistakes();
  spec.dir = copy.dir;
  for (const { file, at, code, text } of expected) {
    const content = copy.read(file);
    mistakes.push({ file, code, text, ...positionOf(content, content.indexOf(at)) });
  }
});

const run = (out: string, ...args: readonly string[]): Promise<Run> => generate('--spec', spec.dir, '--out', out, ...args);

/** The path of a spec file as shown, relative to the current folder. */
const shown = (file: string): string => relative(root, join(spec.dir, file));

test('every mistake of every file is reported, in reading order', async () => {
  const { code, stderr } = await run(tempDir());

  const heads = stderr.split('\n').filter((line) => / error [a-z-]+ /.test(line));
  expect(heads).toEqual(
    mistakes.map(({ file, line, col, code, text }) =>
      expect.stringContaining(`${shown(file)}:${line}:${col} error ${code} ${text}`),
    ),
  );
  expect(stderr.trimEnd().endsWith(`${mistakes.length} problems. Nothing was written.`)).toBe(true);
  expect(code).toBe(1);
});

test('each has the lines around it, a hint and its page', async () => {
  const { stderr } = await run(tempDir());

  const lines = [
    `${shown('codes/sizes.yaml')}:13:13 error unquoted 02 needs quotes: without them, YAML readers may read something other than this text.`,
    '  11 | codes:',
    '  12 |   - { code: "01", means: Small, source: [handbook] }',
    '  13 |   - { code: 02, color: grey, means: Middling, source: [handbook] }',
    '     |             ^^',
    '  14 |   - { code: "03", means: Large, source: [handbook] }',
    '  Write "02".',
    '  See docs/problems/unquoted.md',
  ];
  expect(stderr).toContain(lines.join('\n'));
});

test('for programs they are JSON', async () => {
  const { code, stdout } = await run(tempDir(), '--format', 'json');

  const reported: unknown = JSON.parse(stdout);
  expect(reported).toEqual(
    mistakes.map(({ file, line, col, code, text }) => ({
      code,
      severity: 'error',
      message: expect.stringContaining(text),
      hint: expect.any(String),
      place: { file: shown(file), line, col, length: expect.any(Number) },
      page: `docs/problems/${code}.md`,
    })),
  );
  expect(code).toBe(1);
});

test('on GitHub they are annotations', async () => {
  const { code, stdout, stderr } = await run(tempDir(), '--format', 'github');

  const lines = (stdout + stderr).trim().split('\n');
  expect(lines).toEqual(
    mistakes.map(({ file, line, col, code }) =>
      expect.stringMatching(new RegExp(`^::error file=${shown(file)},line=${line},col=${col},endColumn=\\d+,title=${code}::`)),
    ),
  );
  // The 02 without quotes: what is marked ends before this column.
  expect(stdout + stderr).toContain('line=13,col=13,endColumn=15,title=unquoted::');
  expect(code).toBe(1);
});

test('files that were generated before stay unchanged', async () => {
  const out = tempDir();
  await generate('--spec', new SpecCopy('parcel').dir, '--out', out);
  const before = treeOf(out);

  await run(out);

  expect(before.size).toBeGreaterThan(10);
  expect(treeOf(out)).toEqual(before);
});

test('no folder is created either', async () => {
  const out = join(tempDir(), 'new');

  await run(out);

  expect(existsSync(out)).toBe(false);
});
