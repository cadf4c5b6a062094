import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { root } from '../support/paths.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { tempDir } from '../support/temp.ts';

const running: ChildProcess[] = [];
afterEach(() => running.splice(0).forEach((child) => child.kill()));

/** Runs `generate --watch` on a copy of a spec, and collects its output. */
function watching(spec: Pick<SpecCopy, 'dir'>, out: string) {
  const args = ['scripts/generate.js', '--watch', '--spec', spec.dir, '--out', out, '--only', 'docs'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  let output = '';
  let ended = false;
  const listeners = new Set<() => void>();
  const add = (text: unknown): void => {
    output += String(text);
    listeners.forEach((listener) => listener());
  };
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  child.on('close', () => {
    ended = true;
    add('');
  });
  return {
    /** Waits until it has printed a text, and forgets the output up to there. */
    says: (text: string) =>
      new Promise<void>((resolve, reject) => {
        const find = (): void => {
          const at = output.indexOf(text);
          if (at < 0 && !ended) return;
          listeners.delete(find);
          if (at < 0) return reject(new Error(`It ended without printing ${text}. It printed:\n${output}`));
          output = output.slice(at + text.length);
          resolve();
        };
        listeners.add(find);
        find();
      }),
  };
}

/** Saves like most editors: a new file replaces the old one. */
function replaceTitle(spec: SpecCopy, title: string): void {
  const text = spec.read('service.yaml').replace(/^title: .*$/m, `title: ${title}`);
  writeFileSync(join(spec.dir, '.service.yaml.new'), text);
  renameSync(join(spec.dir, '.service.yaml.new'), join(spec.dir, 'service.yaml'));
}

test('--watch generates after each change, with mistakes in the spec, and with a spec that disappears for a while', async () => {
  const [spec, out] = [new SpecCopy('parcel'), tempDir()];
  const page = join(out, 'docs/markdown/index.md');
  const run = watching(spec, out);
  await run.says('Watching ');
  expect(existsSync(page)).toBe(true);

  replaceTitle(spec, 'Y');
  await run.says('service.yaml:5:8 error unquoted');
  expect(readFileSync(page, 'utf8')).toContain('Parcel Post');

  replaceTitle(spec, 'Mended Post');
  await run.says('files.');
  expect(readFileSync(page, 'utf8')).toContain('Mended Post');

  spec.append('products/door.yaml', '\ncolor: red\n');
  await run.says('products/door.yaml');
  spec.write('products/door.yaml', spec.read('products/door.yaml').replace('\ncolor: red\n', ''));
  await run.says('Up to date.');

  renameSync(spec.dir, `${spec.dir}-away`);
  await run.says('The folder of the spec is missing.');
  renameSync(`${spec.dir}-away`, spec.dir);
  await run.says('Up to date.');
  replaceTitle(spec, 'Post Again');
  await run.says('files.');
  expect(readFileSync(page, 'utf8')).toContain('Post Again');
});

test('--watch waits for a spec that is not there yet', async () => {
  const [spec, out] = [new SpecCopy('minimal'), tempDir()];
  renameSync(spec.dir, `${spec.dir}-away`);
  const run = watching(spec, out);
  await run.says('The folder of the spec is missing.');
  await run.says('Watching ');

  renameSync(`${spec.dir}-away`, spec.dir);

  await run.says('files.');
  expect(existsSync(join(out, 'docs/markdown/index.md'))).toBe(true);
});

test('--watch generates after a change in the spec that this one extends', async () => {
  const [base, dir, out] = [new SpecCopy('parcel'), tempDir('extension'), tempDir()];
  const schema = '# yaml-language-server: $schema=schema/service.schema.json\n';
  writeFileSync(join(dir, 'service.yaml'), `${schema}id: harbor\nextends: ${relative(dir, base.dir)}\n`);
  const run = watching({ dir }, out);
  await run.says('Watching ');

  replaceTitle(base, 'Harbor Post');

  await run.says('changed');
  expect(readFileSync(join(out, 'docs/markdown/index.md'), 'utf8')).toContain('Harbor Post');
});
