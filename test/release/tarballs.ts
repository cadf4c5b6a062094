import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/paths.ts';
import { runNode } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';

/** Unpacks the files that would be published. Returns the folder of each package by the name of its folder in the project. */
export async function unpacked(...names: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const packed = await tarballs(...names);
  const dir = tempDir('unpacked');
  return Object.fromEntries(
    names.map((name) => {
      mkdirSync(join(dir, name));
      execFileSync('tar', ['-xzf', packed[name] ?? '', '--strip-components=1', '-C', join(dir, name)]);
      return [name, join(dir, name)];
    }),
  );
}

/** The tarballs that `pnpm release:pack` makes, by the name of the package's folder. */
export async function tarballs(...names: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const run = await runNode(['scripts/pack.js', '--out', tempDir('packed'), '--only', names.join(',')], root);
  if (run.code !== 0) throw new Error(run.stderr);
  const all: Readonly<Record<string, string>> = Object(JSON.parse(run.stdout)).tarballs;
  return Object.fromEntries(Object.entries(all).map(([name, file]) => [name.replace(/^.*\//, ''), file]));
}
