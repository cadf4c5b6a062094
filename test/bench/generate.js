// `node test/bench/generate.js`: how long `pnpm generate` takes as a whole process, beside a Node process that does nothing.
// Ratios are taken in one run, one after the other in turn, so that a slow machine slows both.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/lib/root.js';
import { writeGrownSpec } from './grown-spec.js';

const runs = 7;
const memory = join(root, 'node_modules/.cache/idv-protocol');
const generate = ['scripts/generate.js'];

/** Subject -> the median of its runs, in milliseconds. The first is a Node process that does nothing. */
export function measureGenerate() {
  const out = mkdtempSync(join(tmpdir(), 'bench-'));
  const subjects = [
    { name: 'an empty Node process', args: ['-e', '0'] },
    { name: 'generate, nothing changed', args: generate },
    { name: 'generate, spec read again, outputs as they are', args: generate, prepare: () => forget() },
    { name: 'generate, from cold', args: [...generate, '--out', out], prepare: () => forget(out) },
  ];
  spawnSync(process.execPath, generate, { cwd: root, stdio: 'inherit' });
  const times = new Map(subjects.map(({ name }) => [name, []]));
  for (let i = 0; i < runs; i++) {
    for (const subject of subjects) {
      // What "nothing changed" means must be remembered again after the subjects that forget.
      if (subject.args === generate && !subject.prepare) spawnSync(process.execPath, generate, { cwd: root });
      times.get(subject.name).push(time(subject));
    }
  }
  rmSync(out, { recursive: true, force: true });
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

/** From cold, with so many operations more than the spec has: milliseconds, and bytes of the process's memory at the most. */
export function measureGrown(operations) {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'));
  const [spec, out, peak] = ['spec', 'out', 'peak'].map((name) => join(dir, name));
  writeGrownSpec(spec, operations);
  const args = ['--import', pathToFileURL(join(import.meta.dirname, 'peak.js')).href, ...generate, '--spec', spec, '--out', out];
  const milliseconds = time({ args, env: { PEAK: peak } });
  const bytes = Number(readFileSync(peak, 'utf8'));
  rmSync(dir, { recursive: true, force: true });
  return { milliseconds, bytes };
}

function forget(folder) {
  rmSync(memory, { recursive: true, force: true });
  if (folder) rmSync(folder, { recursive: true, force: true });
}

function time({ args, prepare, env }) {
  prepare?.();
  const start = performance.now();
  const options = { cwd: root, encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: Infinity };
  const { status, stderr } = spawnSync(process.execPath, args, options);
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stderr}`);
  return performance.now() - start;
}

export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const times = measureGenerate();
  const [base] = times.values();
  console.log(`\nMedian of ${runs} runs, Node ${process.version}\n`);
  for (const [name, milliseconds] of times) {
    console.log(`${name.padEnd(48)} ${(milliseconds / 1000).toFixed(2)} s  ${(milliseconds / base).toFixed(1)} x`);
  }
}
