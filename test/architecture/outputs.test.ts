import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getFileInfo } from 'prettier';
import { describe, expect, test } from 'vitest';
import { outputNames } from '../../generators/dist/emit/emitters.js';
import { root } from '../support/paths.ts';

// A new output needs an entry in the list of emitters and a package. Everything else, except the docs, is derived from them.

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' });

describe.each(outputNames)('%s', (output) => {
  test('has a package with its name', () => {
    expect(JSON.parse(read(`packages/${output}/package.json`))).toHaveProperty('name', `@idv-protocol/${output}`);
    expect(read(`packages/${output}/README.md`)).toContain(`@idv-protocol/${output}`);
  });

  test('is named in README.md and in the architecture', () => {
    expect(read('README.md')).toContain(`| [\`@idv-protocol/${output}\`]`);
    expect(read('docs/architecture.md')).toContain(`["packages/${output}"]`);
  });
});

describe('In packages,', () => {
  const files = git('ls-files', 'packages').trimEnd().split('\n');
  const { files: written }: { files: Readonly<Record<string, string>> } = JSON.parse(read('packages/.generated.json'));
  const generated = files.filter((file) => Object.hasOwn(written, file.slice('packages/'.length)));
  const byHand = files.filter((file) => !generated.includes(file) && file !== 'packages/.generated.json');

  const marked = new Set(
    git('check-attr', 'linguist-generated', ...files)
      .split('\n')
      .flatMap((line) => /^(.*): linguist-generated: set$/.exec(line)?.[1] ?? []),
  );
  const isIgnored = async (file: string): Promise<boolean> => {
    const { ignored } = await getFileInfo(join(root, file), { ignorePath: join(root, '.prettierignore') });
    return ignored;
  };

  test('generated files are marked as such, and prettier ignores them', async () => {
    expect(generated.length).toBeGreaterThan(outputNames.length);
    expect(generated.filter((file) => !marked.has(file))).toEqual([]);
    const formatted = await Promise.all(generated.map(async (file) => ((await isIgnored(file)) ? [] : [file])));
    expect(formatted.flat()).toEqual([]);
  });

  test('hand-written files are not marked, and prettier formats them', async () => {
    expect(byHand.filter((file) => marked.has(file))).toEqual([]);
    const ignored = await Promise.all(byHand.map(async (file) => ((await isIgnored(file)) ? [file] : [])));
    expect(ignored.flat().filter((file) => !/\/(?:LICENSE|api\.md)$/.test(file))).toEqual([]);
  });
});
