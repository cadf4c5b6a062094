import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../generators/dist/gateways/lint/parts.js';
import { documentFile, readDocument } from '../../support/documents.ts';
import { root, tsc } from '../../support/paths.ts';
import { runNode, type Run } from '../../support/run.ts';
import { tempDir } from '../../support/temp.ts';
import { typeGenerators, type TypeGenerator } from './generators.ts';

// Code generators turn the documents into clients that compile, and whose requests match our own types.

/** The TypeScript types that an absent optional parameter can have. */
const absent = { typed: 'undefined', open: "undefined | ''" } as const;

/** The documents, and whether they match our types or also accept empty optional parameters. */
const documents = [
  ['idv.openapi-3.1', 'typed'],
  ['idv.openapi-3.0', 'open'],
  ['idv-strict.openapi-3.0', 'typed'],
  ['idv-lite.openapi-3.0', 'open'],
  ['face-verify.openapi-3.0', 'open'],
] as const;

describe.each(Object.entries(typeGenerators))('%s', (_, generator) => {
  const own = generator.isForRecommended ? documents.slice(0, 1) : documents;
  test.each(own)('generates from %s code that compiles, with our requests (%s)', async (name, kind) => {
    const dir = tempDir('client');
    const made = await generator.generate(documentFile(name), dir);
    expect(made.code, made.stdout + made.stderr).toBe(0);
    const checked = await compile(dir, agreement(requestsOf(name), generator, absent[kind]));
    expect(checked.code, checked.stdout).toBe(0);
  });

  test('a client with other requests would be noticed', async () => {
    const dir = tempDir('client');
    await generator.generate(documentFile('idv.openapi-3.1'), dir);
    const wrong = agreement(
      ['InitializeEkycRequest'],
      { ...generator, typeOf: () => generator.typeOf('CheckResultRequest') },
      absent.typed,
    );
    expect((await compile(dir, wrong)).stdout).toContain(isNotSame);
  });
});

test.each([
  ['a request that is any', 'any'],
  ['a field that is any', `Omit<import('@ours').InitializeEkycRequest, 'MetaInfo'> & { MetaInfo: any }`],
  ['a field that is required', `Required<import('@ours').InitializeEkycRequest>`],
  ['a field that is missing', `Omit<import('@ours').InitializeEkycRequest, 'DocType'>`],
])('%s would be distinguished from ours', async (_, type) => {
  const dir = tempDir('client');
  const typeOf = () => type.replace('@ours', ours);
  const generate = () => Promise.reject(new Error('There is nothing to generate.'));
  const checked = await compile(dir, agreement(['InitializeEkycRequest'], { generate, typeOf }, absent.typed));
  expect(checked.stdout).toContain(isNotSame);
});

const isNotSame = "Type 'true' is not assignable to type 'false'";
const ours = join(root, 'packages/types/generated/index.d.mts');

/** The requests of a document that also are in our types. A merged request has fewer rules. */
function requestsOf(name: string): string[] {
  const requests = partsOf(readDocument(name)).named.filter((schema) => schema.name.endsWith('Request'));
  return requests.map((schema) => schema.name).filter((schema) => !(name.includes('lite') && schema.startsWith('Initialize')));
}

function agreement(schemas: readonly string[], { typeOf }: TypeGenerator, without: string): string {
  return [
    'type IsAny<T> = 0 extends 1 & T ? true : false;',
    // `any` would be assignable in both directions, so it is excluded, as a whole and in each field.
    'type HasAny<T> = true extends IsAny<T> ? true : T extends unknown ? { [K in keyof T]-?: IsAny<T[K]> }[keyof T] : never;',
    'type Same<A, B> = true extends HasAny<A> ? false : [A] extends [B] ? ([B] extends [A] ? true : false) : false;',
    `type Present<T> = T extends unknown ? { [K in keyof T]: Exclude<T[K], ${without}> } : never;`,
    ...schemas.map(
      (schema) => `export const of${schema}: Same<Present<${typeOf(schema)}>, Present<import('${ours}').${schema}>> = true;`,
    ),
  ].join('\n');
}

/** Compiles a folder with the strict settings of this project. */
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
