import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentFile, documentNames, readDocument } from '../support/documents.ts';
import { withFault } from '../support/fault.ts';
import { root } from '../support/paths.ts';
import { runNode } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';

// The linters must not use the network.
process.env['REDOCLY_TELEMETRY'] = 'off';
process.env['REDOCLY_SUPPRESS_UPDATE_NOTICE'] = 'true';

const bin = (name: string) => join(root, 'node_modules', name);

const linters = {
  redocly: (...files: string[]) => runNode([bin('@redocly/cli/bin/cli.js'), 'lint', '--format=summary', ...files]),
  spectral: (...files: string[]) =>
    runNode([
      bin('@stoplight/spectral-cli/dist/index.js'),
      'lint',
      '--ruleset',
      join(root, 'test/openapi/spectral.yaml'),
      ...files,
    ]),
};

describe.each(Object.entries(linters))('%s', (_name, lint) => {
  // All in one process: most of the time goes into starting it.
  test('finds no error in any document', async () => {
    const { code, stdout, stderr } = await lint(...documentNames.map((name) => documentFile(name)));
    expect(code, stdout + stderr).toBe(0);
  });

  test.each([
    ['a parameter whose place is no place', ['components', 'pathItems', 'Callback', 'get', 'parameters', 0, 'in'], 'nowhere'],
    ['a reference into the void', ['components', 'schemas', 'ErrorBody'], { $ref: '#/components/schemas/Void' }],
    ['an example that breaks its schema', ['components', 'schemas', 'DocType', 'type'], 'integer'],
    ['a response without a description', ['paths', '/CheckResult', 'post', 'responses', '200', 'description'], undefined],
  ])('finds %s', async (_fault, path, value) => {
    const { code } = await lint(write(withFault(readDocument('idv.openapi-3.1'), path, value)));
    expect(code).not.toBe(0);
  });

  test.each(['idv.openapi-3.0', 'idv.swagger-2.0'])('finds faults in %s', async (name) => {
    const broken = withFault(readDocument(name), ['paths', '/CheckResult', 'post', 'responses', '200', 'description'], undefined);
    expect((await lint(write(broken))).code).not.toBe(0);
  });
});

function write(document: unknown): string {
  const dir = join(tempDir('lint'), 'documents');
  mkdirSync(dir);
  const file = join(dir, 'faulty.json');
  writeFileSync(file, JSON.stringify(document));
  return file;
}
