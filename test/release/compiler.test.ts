import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../support/paths.ts';
import { runNode, type Run } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';
import { unpacked } from './tarballs.ts';

// The published compiler in the project of another team.

let dir: string;
beforeAll(async () => {
  dir = join(tempDir('team'), 'harbor');
  const { generators = '' } = await unpacked('generators');
  const installed = join(dir, 'node_modules/@idv-protocol/generators');
  cpSync(generators, installed, { recursive: true });
  const dependencies: Readonly<Record<string, string>> = Object(
    JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')),
  ).dependencies;
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(dir, 'node_modules', name)), { recursive: true });
    symlinkSync(join(root, 'generators/node_modules', name), join(dir, 'node_modules', name));
  }
});

const idv = (...args: readonly string[]): Promise<Run> =>
  runNode([join(dir, 'node_modules/@idv-protocol/generators/dist/cli/idv.js'), ...args], dir);
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Anybody', '-c', 'user.email=anybody@example.com', ...args], { cwd: dir });
const greet = () => join(dir, 'spec/operations/greet.yaml');
const edit = (from: string, to: string) => writeFileSync(greet(), readFileSync(greet(), 'utf8').replace(from, to));

describe.sequential('The compiler, installed in another project', () => {
  test('makes a spec that works', async () => {
    expect(await idv('init')).toMatchObject({ code: 0, stderr: '' });
    const lint = await idv('lint');
    const generate = await idv('generate');

    expect(lint).toEqual({ code: 0, stdout: 'No problems.\n', stderr: '' });
    expect(generate).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(readFileSync(join(dir, 'packages/types/package.json'), 'utf8'))).toHaveProperty('name', '@harbor/types');
  });

  test('uses the names and the release of that project, and none of its own', () => {
    const files = readdirSync(join(dir, 'packages'), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(dir, 'packages', path),
    );
    const texts = files.filter((file) => /\.\w+$/.test(file)).map((file) => readFileSync(file, 'utf8'));

    // How this project calls its compiler, and its packages.
    expect(texts.filter((text) => /idv-protocol|pnpm (?:generate|openapi|spec)/.test(text))).toEqual([]);
    expect(readFileSync(join(dir, 'packages/docs/markdown/quick-start.md'), 'utf8')).toContain('npm install @harbor/validators');
    expect(readFileSync(join(dir, 'packages/validators/generated/index.mjs'), 'utf8')).toContain('version = "0.1.0"');
  });

  test('generates validators that check', async () => {
    const file = join(dir, 'check.mjs');
    writeFileSync(
      file,
      `import { validateGreetRequest } from './packages/validators/generated/index.mjs';
      console.log(['en', 'xx'].map((Language) => validateGreetRequest({ Language }).ok).join());`,
    );

    expect((await runNode([file])).stdout).toBe('true,false\n');
  });

  test('shows what a change breaks', async () => {
    git('init', '--quiet');
    git('add', 'spec', 'packages', 'package.json');
    git('commit', '--quiet', '--message', 'The first');
    edit('value: "fr", means: French', 'value: "de", means: German');

    const [diff, check] = await Promise.all([idv('diff', '--fail-on', 'breaking'), idv('generate', '--check')]);

    expect(diff).toMatchObject({ code: 1, stderr: '' });
    expect(diff.stdout).toContain('GreetRequest.Language: the value "fr" is gone.');
    expect(diff.stdout).toContain('the next version is 0.2.0');
    expect(check.stderr).toContain('Run `npx idv generate` and commit the result.');
  });

  test('writes a document for a gateway', async () => {
    const { code, stdout } = await idv('overlay', 'kong', '--backend', 'https://backend.example');

    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ info: { title: 'harbor', 'x-release': '0.1.0' } });
  });

  test('changes no existing files when it is run again', async () => {
    const before = readFileSync(greet(), 'utf8');

    const { code, stdout } = await idv('init');

    expect(code).toBe(0);
    expect(stdout).toContain('spec/operations/greet.yaml');
    expect(readFileSync(greet(), 'utf8')).toBe(before);
  });

  test('reports a mistake with a page that is there', async () => {
    edit('required: true', 'required: Y');

    const { code, stderr } = await idv('lint');
    const [, page = ''] = /^ {2}See (.*)$/m.exec(stderr) ?? [];

    expect(code).toBe(1);
    expect(stderr).toMatch(/^spec\/operations\/greet\.yaml:\d+:\d+ error /);
    expect(existsSync(join(dir, page)), page).toBe(true);
  });

  test('can be called by programs', async () => {
    const file = join(dir, 'program.mjs');
    writeFileSync(
      file,
      `import { compile, outputNames } from '@idv-protocol/generators';
      const { kind, diagnostics } = await compile('spec');
      console.log(kind, diagnostics.length, outputNames.includes('openapi'));`,
    );

    expect((await runNode([file], dir)).stdout).toBe('faulty 1 true\n');
  });

  test('names the nearest command', async () => {
    const { code, stderr } = await idv('genrate');

    expect(stderr).toContain('There is no command genrate; did you mean generate?');
    expect(code).toBe(2);
  });
});
