import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';

/** Starts a program that runs until the end of the test. Resolves when it prints the expected text; rejects if it ends before. */
export function started(program: string, args: readonly string[], cwd: string, expected: RegExp, env = process.env) {
  // In its own process group, so that its child processes end with it.
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
