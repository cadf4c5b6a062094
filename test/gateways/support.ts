import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Run } from '../support/run.ts';

/** The file of a command, in a package that these tests use. */
export function commandOf(name: string, path: string): string {
  return join(packageDir(name), path);
}

/** The folder of a package, even if its `exports` hide it. */
export function packageDir(name: string): string {
  return join(import.meta.dirname, 'node_modules', name);
}

/** Runs a program with empty input. */
export async function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Run> {
  const child = spawn(command, args, { ...options, env: { ...process.env, ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

/** Programs that some tests need, each with the files or commands that must exist. */
const programs = {
  go: () => isThere('go') && existsSync(join(goPath, 'src/github.com/getkin/kin-openapi')),
  gojsonschema: () => existsSync(join(goPath, 'src/github.com/xeipuuv/gojsonschema')),
  java: () => isThere('java'),
  openssl: () => isThere('openssl'),
  perl: () => spawnSync('perl', ['-MMojolicious::Plugin::OpenAPI', '-e', '1']).status === 0,
  python: () => isThere('python3'),
  'python3-jsonschema': () => spawnSync('/usr/bin/python3', ['-c', 'import jsonschema']).status === 0,
} as const;

export type Program = keyof typeof programs;

/** Where Debian puts the sources of Go's libraries. */
export const goPath = '/usr/share/gocode';

/**
 * Whether a test must be skipped because a program is missing. In CI, it isn't skipped
 * but fails, because nobody would notice that nothing was tested.
 */
export function lacks(...needed: readonly Program[]): boolean {
  return process.env['CI'] === undefined && !needed.every((name) => programs[name]());
}

function isThere(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((dir) => existsSync(join(dir, program)));
}
