import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentFile, documentsOf, readDocument } from '../../support/documents.ts';
import { withFault } from '../../support/fault.ts';
import { tempDir } from '../../support/temp.ts';
import { packageDir, run, lacks } from '../support.ts';

// OpenAPI Generator, whose jar comes in its npm package: it checks a document, and makes clients in most languages.

const jar = join(packageDir('@openapitools/openapi-generator-cli'), 'bin/openapi-generator.jar');

function generator(...args: readonly string[]) {
  return run('java', ['-jar', jar, ...args]);
}

describe('OpenAPI Generator', () => {
  test.skipIf(lacks('java')).each([...documentsOf('3.0'), ...documentsOf('2.0')])('has nothing against %s', async (name) => {
    const { code, stdout, stderr } = await generator('validate', '-i', documentFile(name));
    expect(code, stdout + stderr).toBe(0);
  });

  test.skipIf(lacks('java'))('finds a fault', async () => {
    const file = join(tempDir('generator'), 'faulty.json');
    const faulty = withFault(readDocument('idv.openapi-3.0'), ['paths', '/CheckResult', 'post', 'responses'], undefined);
    writeFileSync(file, JSON.stringify(faulty));
    expect((await generator('validate', '-i', file)).code).not.toBe(0);
  });

  test.skipIf(lacks('java', 'python')).each(['idv.openapi-3.0', 'ekyc.openapi-3.0', 'idv.swagger-2.0'])(
    'makes Python of %s that compiles',
    async (name) => {
      const out = tempDir('python');
      const { code, stdout, stderr } = await generator('generate', '-g', 'python', '-i', documentFile(name), '-o', out);
      expect(code, stdout + stderr).toBe(0);
      const compiled = await run('python3', ['-m', 'compileall', '-q', out]);
      expect(compiled).toEqual({ code: 0, stdout: '', stderr: '' });
    },
  );
});
