import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { root } from './paths.ts';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of Node in a process of its own, in the project's folder unless another is named. */
export function runNode(args: readonly string[], cwd = root, env = process.env): Promise<Run> {
  return run(process.execPath, args, cwd, env);
}

async function run(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Run> {
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

/** Runs `pnpm generate` as its users do, without pnpm. */
export function generate(...args: readonly string[]): Promise<Run> {
  return runNode(['scripts/generate.js', ...args]);
}

/** Like `generate`, but without root's right to open every file. */
export function generateByPermissions(...args: readonly string[]): Promise<Run> {
  const command = [process.execPath, 'scripts/generate.js', ...args];
  const asOwner = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search', ...command] : command;
  const [program = '', ...rest] = asOwner;
  return run(program, rest, root, process.env);
}
