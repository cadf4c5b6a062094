import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { registry } from '../../generators/dist/diagnostics/registry.js';
import { compileSpec } from '../support/pipeline.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { pagesDir, readPage, type Example } from './page.ts';

const codes = Object.keys(registry);

/** The parcel post has no operation that says how something ended. */
const specs: Readonly<Record<string, 'real'>> = { 'bad-scenario': 'real' };

test('each problem has a page, and each page a problem', () => {
  const pages = readdirSync(pagesDir).filter((file) => file !== 'README.md');

  expect(pages.sort()).toEqual(codes.map((code) => `${code}.md`).sort());
});

test('the list of pages has each of them once, in alphabetical order', () => {
  const list = readFileSync(join(pagesDir, 'README.md'), 'utf8');
  const listed = [...list.matchAll(/^- \[([a-z-]+)\]\((.+)\)/gm)].map(([, code, file]) => [code, file]);

  expect(listed).toEqual(codes.toSorted().map((code) => [code, `${code}.md`]));
});

describe.each(codes)('%s', (code) => {
  const { title, prose, example } = readPage(code);

  test('has its code as its title, and says what it is and why it matters', () => {
    expect(title).toBe(code);
    expect(prose.split('\n\n')).toHaveLength(2);
  });

  test('is caused by the wrong example, and not by the right one', async () => {
    const spec = new SpecCopy(specs[code] ?? 'parcel');

    doWrong(spec, example);
    const wrong = await codesOf(spec);
    doRight(spec, example);

    expect(wrong).toEqual([code]);
    expect(await codesOf(spec)).toEqual([]);
  });
});

function doWrong(spec: SpecCopy, example: Example): void {
  if (example.kind === 'commands') run(spec, example.wrong);
  else spec.replace(example.file, example.right, example.wrong);
}

function doRight(spec: SpecCopy, example: Example): void {
  if (example.kind === 'commands') run(spec, example.right);
  else spec.replace(example.file, example.wrong, example.right);
}

function run(spec: SpecCopy, commands: string): void {
  execFileSync('sh', ['-e', '-c', commands], { cwd: spec.dir });
}

/** The codes of all problems of a spec. */
async function codesOf(spec: SpecCopy): Promise<string[]> {
  const compiled = await compileSpec(spec.dir);
  return compiled.kind === 'faulty' ? [...new Set(compiled.diagnostics.map(({ code }) => code))] : [];
}
