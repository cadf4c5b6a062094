import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../support/paths.ts';
import { runNode } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';

/** Evaluates an expression that uses the exports of modules in scripts/lib/release. */
async function evaluate(expression: string): Promise<unknown> {
  const file = join(tempDir('release'), 'expression.mjs');
  const modules = ['changes', 'changelog', 'needs', 'metadata', 'readme'].map((name) =>
    JSON.stringify(join(root, `scripts/lib/release/${name}.js`)),
  );
  writeFileSync(
    file,
    `const all = Object.assign({}, ...(await Promise.all([${modules.join()}].map((path) => import(path)))));
    const { ${names.join(', ')} } = all;
    const attempt = (act) => { try { return act(); } catch (error) { return error.message; } };
    console.log(JSON.stringify(${expression}));`,
  );
  const { stdout, stderr } = await runNode([file]);
  expect(stderr).toBe('');
  const result: unknown = JSON.parse(stdout);
  return result;
}

const names = [
  'parseChange',
  'greatest',
  'suffices',
  'nextVersion',
  'changelogEntry',
  'withEntry',
  'neededBump',
  'missingMetadata',
  'packedReadme',
  'withMetadata',
];

describe('The bump of a release', () => {
  test('is the greatest of the files in .changes, and must be at least what the comparisons find', async () => {
    expect(await evaluate(`[greatest(['patch', 'major', 'minor']), greatest([]) ?? 'none']`)).toEqual(['major', 'none']);
    const pairs = `[['major', 'minor'], ['patch', 'minor'], [undefined, 'patch'], [undefined, undefined], ['patch', undefined]]`;
    expect(await evaluate(`${pairs}.map(([bump, needed]) => suffices(bump, needed))`)).toEqual([true, false, false, true, true]);
  });

  test('increases the second number for a breaking change before 1.0.0', async () => {
    const steps = `[['0.1.4', 'major'], ['0.1.4', 'minor'], ['1.1.4', 'major'], ['1.1.4', 'minor'], ['1.1.4', 'patch']]`;
    expect(await evaluate(`${steps}.map(([version, bump]) => nextVersion(version, bump))`)).toEqual([
      '0.2.0',
      '0.1.5',
      '2.0.0',
      '1.2.0',
      '1.1.5',
    ]);
  });

  test('includes accepted changes of the spec and changes of the declarations', async () => {
    const spec = (...severities: readonly string[]) =>
      JSON.stringify({ changes: severities.map((severity) => ({ severity })), accepted: [] });
    const accepted = JSON.stringify({ changes: [], accepted: [{ change: { severity: 'major' } }] });
    const api = `[{ impact: 'breaking' }]`;
    const all = `[neededBump(${spec('patch', 'minor')}, []), neededBump(${spec('patch')}, ${api}), neededBump(${accepted}, []), neededBump(${spec()}, []) ?? 'none']`;
    expect(await evaluate(all)).toEqual(['minor', 'major', 'major', 'none']);
  });

  test.each([
    ['bump: huge\n\nText', 'the first line must be'],
    ['bump: minor\n\n', 'describe below the first line what changes'],
  ])('a file in .changes that lacks something is refused: %j', async (text, says) => {
    expect(await evaluate(`attempt(() => parseChange('a.md', ${JSON.stringify(text)}))`)).toContain(says);
  });
});

test('the changelog has the texts of the authors first, then the changes that were found, the most severe first', async () => {
  const spec = {
    changes: [change('addition', 'B', 'it is new.'), change('breaking', 'A', 'it is gone.'), change('text', 'C', 'changed.')],
  };
  const api = [{ impact: 'addition', folder: 'packages/types', name: 'X', says: 'is new' }];
  const release = { version: '0.2.0', date: '2031-01-01', changes: [{ says: 'Names are longer.' }], spec, api };

  const entry = await evaluate(`withEntry('# Changelog\\n\\n## 0.1.0\\n\\nOld.\\n', changelogEntry(${JSON.stringify(release)}))`);

  expect(entry).toBe(`# Changelog

## 0.2.0 (2031-01-01)

Names are longer.

### Breaking

- \`A\`: it is gone.

### New

- \`B\`: it is new.
- \`X\` of \`types\` is new.

Descriptions have changed, too.

## 0.1.0

Old.
`);
});

function change(impact: string, where: string, says: string) {
  return { impact, spots: [{ where }], says };
}

describe('Metadata', () => {
  test('is taken from the root, and a repository has the folder of the package', async () => {
    const project = { version: '1.2.3', license: 'MIT', repository: { type: 'git', url: 'git+https://example.com/a/b.git' } };
    const own = { name: 'x', version: '0.0.1', private: true, main: 'a.js' };
    expect(await evaluate(`withMetadata(${JSON.stringify(own)}, 'packages/x', ${JSON.stringify(project)})`)).toMatchObject({
      name: 'x',
      version: '1.2.3',
      license: 'MIT',
      repository: { directory: 'packages/x' },
      main: 'a.js',
    });
    expect(await evaluate(`missingMetadata({ homepage: 'x', bugs: 'x' })`)).toEqual([
      expect.stringContaining('package.json has no repository'),
    ]);
  });

  test.each([
    [
      'https://example.com/a/b/blob/v1',
      'See [the project](https://example.com/a/b/blob/v1/README.md#top), [site](site/index.html) and [us](https://x.example).',
    ],
    [undefined, 'See the project, [site](site/index.html) and [us](https://x.example).'],
  ])('links of a README lead somewhere when packed, with %s', async (address, expected) => {
    const text = JSON.stringify('See [the project](../../README.md#top), [site](site/index.html) and [us](https://x.example).');
    const given = `{ folder: 'packages/x', isPacked: (path) => path.startsWith('site'), address: ${JSON.stringify(address)} }`;
    expect(await evaluate(`packedReadme(${text}, ${given})`)).toBe(expected);
  });
});

test.each([
  [['--skip', 'tests'], '--skip needs --dry-run'],
  [['--dry-run', '--skip', 'diffs'], '--skip takes tests, consumers, not "diffs".'],
])('a release that would leave something out is refused: %j', async (args, says) => {
  const { code, stderr } = await runNode(['scripts/release.js', ...args]);

  expect(stderr).toContain(says);
  expect(code).toBe(2);
});
