import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installPublished } from '../consumers/packed.ts';
import { root } from '../support/paths.ts';
import { tempDir } from '../support/temp.ts';
import { typeErrors } from '../support/typecheck.ts';

test('a TypeScript program compiles with the sandbox as its only package', async () => {
  const dir = tempDir('sandbox-alone');
  const modules = join(dir, 'node_modules');
  mkdirSync(join(modules, '@types'), { recursive: true });
  symlinkSync(join(root, 'node_modules/@types/node'), join(modules, '@types/node'));
  await installPublished(modules, ['sandbox']);
  writeFileSync(
    join(dir, 'program.mts'),
    `import { CutConnection, createSandbox, startSandbox, version, type Transaction } from '@idv-protocol/sandbox';
import { useSandbox } from '@idv-protocol/sandbox/node-test';
const sandbox = await startSandbox({ scenario: 'S200' });
const found: Transaction | undefined = sandbox.transaction(version);
export { CutConnection, createSandbox, found, useSandbox };
`,
  );
  writeFileSync(
    join(dir, 'program.cts'),
    `import sandbox = require('@idv-protocol/sandbox');\nexport const { version } = sandbox;\n`,
  );

  expect(await typeErrors(dir, ['program.*'], { module: 'nodenext', target: 'es2022', types: ['node'] })).toBe('');
});
