import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';

/** A program that runs until its test has finished, once it has printed what is expected; rejects if it ends before. */
export function started(program: string, args: readonly string[], cwd: string, expected: RegExp, env = process.env) {
  // In a group of its own, so that what it has started ends with it.
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  onTestFinished(async () => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid);
    await ended;
  });
  return new Promise<RegExpExecArray>((resolve, reject) => {
    let said = '';
    const take = (data: unknown) => {
      said += String(data);
      const found = expected.exec(said);
      if (found) resolve(found);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', reject);
    child.once('close', () => reject(new Error(`It ended: ${said}`)));
  });
}
