import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { goPath, lacks, run } from '../gateways/support.ts';
import { specDir } from '../support/paths.ts';
import { generateHere } from '../support/pipeline.ts';
import type { Run } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';

// Decoders and validators in other languages, which use only the files of the package.

const here = import.meta.dirname;

interface Language {
  readonly isMissing: boolean;
  /** Gives the command and its first arguments. */
  readonly prepare: () => Promise<readonly [string, ...string[]]>;
}

const languages: Readonly<Record<string, Language>> = {
  Python: {
    isMissing: lacks('python3-jsonschema'),
    // Debian's own Python has Debian's libraries.
    prepare: async () => ['/usr/bin/python3', '-B', join(here, 'python/check.py')],
  },
  Go: { isMissing: lacks('go', 'gojsonschema'), prepare: async () => [await buildChecker()] },
};

/** Debian installs Go packages where Go searched for sources before it had modules. */
async function buildChecker(): Promise<string> {
  const program = join(tempDir('go'), 'check');
  const env = {
    GO111MODULE: 'off',
    GOPATH: goPath,
    GOFLAGS: '-mod=',
    GOTOOLCHAIN: 'local',
    GOCACHE: join(tempDir('go'), 'cache'),
  };
  const { code, stderr } = await run('go', ['build', '-o', program, '.'], { cwd: join(here, 'go'), env });
  if (code !== 0) throw new Error(`The Go program does not build:\n${stderr}`);
  return program;
}

const out: Record<string, string> = {};
const protocols = ['real', 'parcel', 'minimal'] as const;
beforeAll(async () => {
  for (const name of protocols) out[name] = join(await generateHere(specDir(name), ['schemas']), 'schemas/generated');
});

describe.each(Object.entries(languages))('%s', (_, { isMissing, prepare }) => {
  let check: (folder: string) => Promise<Run>;
  beforeAll(async () => {
    if (isMissing) return;
    const [command, ...args] = await prepare();
    check = (folder) => run(command, [...args, folder]);
  });

  test.skipIf(isMissing).each(protocols)(
    'validates and decodes every message of the %s protocol like our packages',
    async (name) => {
      const { code, stdout, stderr } = await check(out[name] ?? '');
      expect(stderr).toBe('');
      expect(code).toBe(0);
      expect(JSON.parse(stdout).decoded).toBeGreaterThan(10);
    },
  );

  test.skipIf(isMissing).each([
    ['vectors/requests.json', '"ok":true', '"ok":false', 'requests'],
    ['vectors/decode-CheckResult.json', '"passed":true', '"passed":false', 'CheckResult'],
    ['vectors/decode-CheckResult.json', '"code":"unknown-field"', '"code":"missing"', 'CheckResult'],
  ])('reports a vector of %s that is wrong', async (file, right, wrong, said) => {
    const folder = tempDir('vectors');
    cpSync(out['real'] ?? '', folder, { recursive: true });
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(right, wrong));
    const { code, stderr } = await check(folder);
    expect([code, stderr]).toEqual([1, expect.stringContaining(said)]);
  });
});
