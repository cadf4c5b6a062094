import { join } from 'node:path';
import { tempDir } from '../../support/temp.ts';
import { goPath, run } from '../support.ts';

/** Debian installs Go packages where Go searched for sources before it had modules. */
const env = { GO111MODULE: 'off', GOPATH: goPath, GOFLAGS: '-mod=', GOTOOLCHAIN: 'local' };

/** Builds the program in `kin/`, and returns its path. */
export async function buildJudge(): Promise<string> {
  const program = join(tempDir('kin'), 'judge');
  const cache = { GOCACHE: join(tempDir('go'), 'cache') };
  const { code, stderr } = await run('go', ['build', '-o', program, '.'], {
    cwd: join(import.meta.dirname, 'kin'),
    env: { ...env, ...cache },
  });
  if (code !== 0) throw new Error(`kin/main.go does not build:\n${stderr}`);
  return program;
}
