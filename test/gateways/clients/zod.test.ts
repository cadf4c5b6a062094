import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { schemaFiles, type Vector } from '../../schemas/files.ts';
import { documentFile } from '../../support/documents.ts';
import { root } from '../../support/paths.ts';
import { tempDir } from '../../support/temp.ts';
import { packageDir } from '../support.ts';
import { zodGenerators, type ZodGenerator } from './generators.ts';

// Validators that other tools generate from the recommended document give the same results for the vectors as ours.

interface Judged extends Vector {
  readonly result: { readonly ok: boolean; readonly issues?: readonly { readonly code: string; readonly rule?: string }[] };
}
const requests: readonly Judged[] = schemaFiles(join(root, 'packages')).requests();

/** No generator supports rules across fields. */
const isOfRule = ({ result }: Judged) => result.issues?.every(({ code }) => code === 'rule') ?? false;

describe.each(Object.entries(zodGenerators))('the Zod schemas of %s', (_, generator) => {
  test('accept and refuse what our validators do', async () => {
    const dir = tempDir('zod');
    const made = await generator.generate(documentFile('idv.openapi-3.1'), dir);
    expect(made.code, made.stdout + made.stderr).toBe(0);
    const accepts = await load(dir, generator);

    const judged = requests.filter((request) => !isOfRule(request));
    const wrong = judged.filter(({ message = '', wire, result }) => accepts(message, wire) !== result.ok);
    expect(wrong.map(({ message, name }) => `${message} ${name}`)).toEqual([]);
    expect(judged.length).toBeGreaterThan(500);

    // Some generators lose a slash at the end of a pattern.
    const valid = judged.find(({ message, result }) => message === 'InitializeEkycRequest' && result.ok);
    const calling = (url: string) => accepts('InitializeEkycRequest', { ...Object(valid?.wire), CallbackUrl: url });
    expect(['https://a.example', 'https:/a.example', 'http://a.example'].map(calling)).toEqual([true, false, false]);
  });
});

/** Bundles the generated module with zod, and returns a function that checks a request. */
async function load(dir: string, { module, nameOf, within }: ZodGenerator): Promise<(request: string, wire: unknown) => boolean> {
  const outfile = join(dir, 'zod.cjs');
  const client = join(dir, 'zodios.js');
  await build({
    entryPoints: [join(dir, module)],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    nodePaths: [join(packageDir('zod'), '..')],
    // The HTTP client that one of them wants besides.
    plugins: [
      {
        name: 'no-client',
        setup(build) {
          build.onResolve({ filter: /^@zodios/ }, () => ({ path: client, namespace: 'client' }));
          build.onLoad({ filter: /.*/, namespace: 'client' }, () => ({
            contents: 'export class Zodios {} export const makeApi = (api) => api;',
          }));
        },
      },
    ],
  });
  const loaded = Object(createRequire(import.meta.url)(outfile));
  const schemas = Object(within === undefined ? loaded : loaded[within]);
  return (request, wire) => {
    const operation = /^Initialize|^CheckResult/.exec(request)?.[0] ?? '';
    const schema = schemas[nameOf(request, operation)];
    if (!schema) throw new Error(`There is no schema of ${request}.`);
    return schema.safeParse(wire).success;
  };
}
