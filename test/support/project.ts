import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { outputNames } from '../../generators/dist/emit/emitters.js';
import { root } from './paths.ts';
import { tempDir } from './temp.ts';

const copied = [
  ...['generators', 'packages/runtime'].flatMap((name) =>
    ['src', 'dist', 'package.json', 'tsconfig.json'].map((part) => `${name}/${part}`),
  ),
  'spec/schema',
];

/** A project with the compiler of this one, a small spec, and packages without outputs. */
export function smallProject(): string {
  const dir = tempDir('project');
  for (const path of [...copied, 'scripts', 'package.json', 'pnpm-lock.yaml', 'tsconfig.base.json']) {
    cpSync(join(root, path), join(dir, path), { recursive: true, preserveTimestamps: true });
  }
  cpSync(join(root, 'test/protocols/minimal'), join(dir, 'spec'), { recursive: true });
  for (const path of ['node_modules', 'generators/node_modules']) symlinkSync(join(root, path), join(dir, path));
  for (const name of outputNames) {
    const file = join(dir, 'packages', name, 'package.json');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '{}');
  }
  return dir;
}
