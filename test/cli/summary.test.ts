import { expect, test, vi } from 'vitest';
import { openProgress } from '../../generators/dist/cli/progress.js';
import { main } from '../../generators/dist/index.js';
import { SpecCopy } from '../support/spec-copy.ts';
import { tempDir } from '../support/temp.ts';

/** Runs `generate` in this process on a copy of a spec, and collects its output. */
function generating() {
  const [spec, out, cache] = [new SpecCopy('parcel'), tempDir(), tempDir('cache')];
  const run = async (...args: readonly string[]): Promise<string[]> => {
    const lines: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((text) => lines.push(...String(text).split('\n')));
    const code = await main(['--spec', spec.dir, '--out', out, '--only', 'types,docs', ...args], cache);
    log.mockRestore();
    expect(code).toBe(0);
    return lines;
  };
  return { spec, run };
}

test('many files are counted by package, and listed with --verbose', async () => {
  const { spec, run } = generating();

  const first = await run();
  spec.replace('service.yaml', /^title: (.*)$/m.exec(spec.read('service.yaml'))?.[0] ?? '', 'title: Another Post');
  const named = await run('--verbose');

  expect(first.slice(0, 2)).toEqual([
    expect.stringMatching(/^types {2}\d+ created$/),
    expect.stringMatching(/^docs {3}\d+ created$/),
  ]);
  expect(first.at(-1)).toMatch(/^(\d+) of \1 files\.$/);
  expect(first).toHaveLength(3);
  expect(named.filter((line) => line.startsWith('changed  ')).length).toBeGreaterThan(10);
});

test('changed, new and removed facts are named', async () => {
  const { spec, run } = generating();
  expect((await run()).join('\n')).not.toMatch(/New|Changed|Gone/);

  spec.replace('products/locker.yaml', 'A small box', 'A tiny box');
  expect((await run())[0]).toBe('Changed: example ShipLockerRequest locker-small.');

  spec.remove('operations/arrival.yaml');
  expect((await run())[0]).toMatch(/^Gone: callback Arrival, message Arrival /);
  expect(await run()).toEqual(['Up to date.']);
});

test('progress is one line on a terminal, removed at the end; elsewhere, there is none', () => {
  const shown = (isTTY: boolean): string => {
    let text = '';
    const progress = openProgress({ isTTY, write: (more) => (text += more) });
    progress.step('Reading');
    progress.end();
    return text;
  };

  expect(shown(true)).toBe('\r\u001B[KReading …\r\u001B[K');
  expect(shown(false)).toBe('');
});
