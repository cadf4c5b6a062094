import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../generators/dist/gateways/lint/parts.js';
import { documentFile, documentsOf, readDocument } from '../../support/documents.ts';
import { withFault } from '../../support/fault.ts';
import { tempDir } from '../../support/temp.ts';
import { packageDir, run, lacks } from '../support.ts';

// OpenAPI Generator, whose jar is in its npm package. It checks documents, and generates clients in most languages.

const jar = join(packageDir('@openapitools/openapi-generator-cli'), 'bin/openapi-generator.jar');

function generator(...args: readonly string[]) {
  return run('java', ['-jar', jar, ...args]);
}

describe('OpenAPI Generator', () => {
  test.skipIf(lacks('java')).each([...documentsOf('3.0'), ...documentsOf('2.0')])('reports no problem in %s', async (name) => {
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

  test.skipIf(lacks('java'))('uses the names of the values in Java', async () => {
    const out = tempDir('java');
    const { code, stdout, stderr } = await generator('generate', '-g', 'java', '-i', documentFile('idv.openapi-3.0'), '-o', out);
    expect(code, stdout + stderr).toBe(0);
    const folder = join(out, 'src/main/java/org/openapitools/client/model');
    const source = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    const named = partsOf(readDocument('idv.openapi-3.0')).schemas.flatMap(({ node }) => {
      const names: readonly string[] = Object(node)['x-enum-varnames'] ?? [];
      return names.map((name, i) => `${name}(${JSON.stringify(Object(node)['enum'][i])})`);
    });
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((value) => !source.join('').includes(value))).toEqual([]);
  });

  const model = 'src/main/kotlin/org/openapitools/client/models';
  test.skipIf(lacks('java')).each([
    {
      language: 'csharp-netcore',
      file: 'src/Org.OpenAPITools/Model/InitializeRequest.cs',
      value: /EnumMember\(Value = "([^"]*)"/g,
    },
    { language: 'kotlin', file: `${model}/InitializeRequest.kt`, value: /@Json\(name = "[^"]*"\) \w+\("([^"]*)"\)/g },
  ])(
    'makes requests for every product of the document without combined schemas ($language)',
    async ({ language, file, value }) => {
      const [name, out] = ['idv-lite.openapi-3.0', tempDir(language)];
      const { code, stdout, stderr } = await generator('generate', '-g', language, '-i', documentFile(name), '-o', out);
      expect(code, stdout + stderr).toBe(0);
      const values = [...readFileSync(join(out, file), 'utf8').matchAll(value)].map(([, found]) => found);
      const { properties } = Object(readDocument(name)).components.schemas.InitializeRequest;
      expect(values).toEqual(expect.arrayContaining(properties.ProductCode.enum));
    },
  );
});
