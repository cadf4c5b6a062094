import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'vitest';
import type { Run } from '../support/run.ts';

/** The file behind the command of a package that these tests depend on. */
export function commandOf(name: string, path: string): string {
  return join(packageDir(name), path);
}

/** The folder of a package, whatever it lets others see of itself. */
export function packageDir(name: string): string {
  return join(import.meta.dirname, 'node_modules', name);
}

/** Runs a program; its input ends at once. */
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

/**
 * Tests that need programs from elsewhere. On a developer's machine without them they are skipped by name; in CI they
 * fail, for nobody would see that nothing was tested.
 */
export function testWith(...programs: readonly string[]) {
  const missing = programs.filter((program) => !isThere(program));
  return missing.length > 0 && process.env['CI'] === undefined ? test.skip : test;
}

export function isThere(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((dir) => {
    try {
      accessSync(join(dir, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
