import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../generators/dist/gateways/lint/parts.js';
import { documentFile, readDocument } from '../../support/documents.ts';
import { root, tsc } from '../../support/paths.ts';
import { runNode, type Run } from '../../support/run.ts';
import { tempDir } from '../../support/temp.ts';
import { commandOf } from '../support.ts';

// What makers of clients make of the documents: it compiles, and its requests are those of our own types.

interface Generator {
  /** Writes the client of a document into a folder. */
  readonly generate: (document: string, dir: string) => Promise<Run>;
  /** How the type of a schema is imported from there. */
  readonly typeOf: (schema: string) => string;
}

const generators: Readonly<Record<string, Generator>> = {
  'openapi-typescript': {
    // Without the option it would make every field with a default a required one.
    generate: (document, dir) =>
      runNode([
        commandOf('openapi-typescript', 'bin/cli.js'),
        document,
        '--default-non-nullable=false',
        '-o',
        join(dir, 'client.ts'),
      ]),
    typeOf: (schema) => `import('./client.ts').components['schemas']['${schema}']`,
  },
  '@hey-api/openapi-ts': {
    generate: (document, dir) =>
      runNode([
        commandOf('@hey-api/openapi-ts', 'bin/run.js'),
        '-i',
        document,
        '-o',
        join(dir, 'client'),
        '-p',
        '@hey-api/typescript',
      ]),
    typeOf: (schema) => `import('./client/types.gen.ts').${schema}`,
  },
  orval: {
    generate: (document, dir) =>
      runNode([
        commandOf('orval', 'dist/bin/orval.js'),
        '--input',
        document,
        '--output',
        join(dir, 'client.ts'),
        '--client',
        'fetch',
      ]),
    typeOf: (schema) => `import('./client.ts').${schema}`,
  },
};

/** What an optional parameter can be, as TypeScript, that stands for its absence. */
const absent = { typed: 'undefined', open: "undefined | ''" } as const;

/** The documents, and whether they keep to our types or also accept empty optional parameters. */
const documents = [
  ['idv.openapi-3.1', 'typed'],
  ['idv.openapi-3.0', 'open'],
  ['idv-strict.openapi-3.0', 'typed'],
  ['idv-lite.openapi-3.0', 'open'],
  ['face-verify.openapi-3.0', 'open'],
] as const;

describe.each(Object.entries(generators))('%s', (_, generator) => {
  test.each(documents)('makes of %s what compiles, with our requests (%s)', async (name, kind) => {
    const dir = tempDir('client');
    const made = await generator.generate(documentFile(name), dir);
    expect(made.code, made.stdout + made.stderr).toBe(0);
    const checked = await compile(dir, agreement(requestsOf(name), generator, absent[kind]));
    expect(checked.code, checked.stdout).toBe(0);
  });

  test('would be told from a client with other requests', async () => {
    const dir = tempDir('client');
    await generator.generate(documentFile('idv.openapi-3.0'), dir);
    const wrong = agreement(
      ['InitializeEkycRequest'],
      { ...generator, typeOf: () => generator.typeOf('CheckResultRequest') },
      absent.typed,
    );
    expect((await compile(dir, wrong)).stdout).toContain("Type 'true' is not assignable to type 'false'");
  });
});

/** The requests of a document that our types have under the same name; a merged one has fewer rules than ours. */
function requestsOf(name: string): string[] {
  const requests = partsOf(readDocument(name)).named.filter((schema) => schema.name.endsWith('Request'));
  return requests.map((schema) => schema.name).filter((schema) => !(name.includes('lite') && schema.startsWith('Initialize')));
}

function agreement(schemas: readonly string[], { typeOf }: Generator, without: string): string {
  const ours = join(root, 'packages/types/generated/index.d.mts');
  return [
    'type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;',
    `type Present<T> = T extends unknown ? { [K in keyof T]: Exclude<T[K], ${without}> } : never;`,
    ...schemas.map(
      (schema) => `export const of${schema}: Same<Present<${typeOf(schema)}>, Present<import('${ours}').${schema}>> = true;`,
    ),
  ].join('\n');
}

/** Compiles a folder as strictly as this project itself. */
function compile(dir: string, agreement: string): Promise<Run> {
  writeFileSync(join(dir, 'agreement.ts'), agreement);
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    allowImportingTsExtensions: true,
    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
  };
  writeFileSync(join(dir, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }));
  return runNode([tsc, '-p', dir]);
}
