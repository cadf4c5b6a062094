import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../support/paths.ts';
import { runNode, type Run } from '../support/run.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { tempDir } from '../support/temp.ts';

// Ignores the user's git settings, and the variables that git sets in hooks.
const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
const env = { ...Object.fromEntries(own), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/** A repository with a spec in its folder `spec`. */
export class Repository {
  readonly dir = tempDir('repository');
  readonly spec = new SpecCopy('parcel', join(this.dir, 'spec'));

  constructor() {
    this.git('init', '--quiet');
    this.commit('The first');
  }

  git(...args: readonly string[]): string {
    const author = ['-c', 'user.name=Anybody', '-c', 'user.email=anybody@example.com'];
    return execFileSync('git', [...author, ...args], { cwd: this.dir, env, encoding: 'utf8' });
  }

  commit(message: string): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', message);
  }

  specDiff(...args: readonly string[]): Promise<Run> {
    return specDiffIn(this.dir, ...args);
  }
}

/** Runs `pnpm spec:diff` in a folder as its users do, without pnpm, with the spec that lies there. */
export function specDiffIn(dir: string, ...args: readonly string[]): Promise<Run> {
  return specDiffWith({}, dir, ...args);
}

/** The same with other settings of the machine. */
export function specDiffWith(settings: Readonly<Record<string, string>>, dir: string, ...args: readonly string[]): Promise<Run> {
  return runNode([join(root, 'scripts/spec-diff.js'), '--spec', 'spec', ...args], dir, { ...env, ...settings });
}
