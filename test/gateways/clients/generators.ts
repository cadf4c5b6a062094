import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode, type Run } from '../../support/run.ts';
import { commandOf, packageDir } from '../support.ts';

// Generators of TypeScript clients, each with the first options in its guide.

export interface Generator {
  /** Writes the client of a document into a folder. */
  readonly generate: (document: string, dir: string) => Promise<Run>;
}

export interface TypeGenerator extends Generator {
  /** How the type of a schema is imported from there. */
  readonly typeOf: (schema: string) => string;
  /** Whether it generates less from documents for gateways, which aren't meant for it. */
  readonly isForRecommended?: true;
}

const command = (name: string, path: string, ...args: readonly string[]) => runNode([commandOf(name, path), ...args]);

export const typeGenerators: Readonly<Record<string, TypeGenerator>> = {
  'openapi-typescript': {
    generate: (document, dir) => command('openapi-typescript', 'bin/cli.js', document, '-o', join(dir, 'client.ts')),
    typeOf: (schema) => `import('./client.ts').components['schemas']['${schema}']`,
  },
  '@hey-api/openapi-ts': {
    generate: (document, dir) =>
      command('@hey-api/openapi-ts', 'bin/run.js', '-i', document, '-o', join(dir, 'client'), '-p', '@hey-api/typescript'),
    typeOf: (schema) => `import('./client/types.gen.ts').${schema}`,
  },
  orval: {
    generate: (document, dir) => orval(document, dir, 'fetch'),
    typeOf: (schema) => `import('./client.ts').${schema}`,
  },
  kubb: {
    generate: (document, dir) => kubb(document, dir, 'ts'),
    typeOf: (schema) => `import('./client/types.ts').${schema}`,
    isForRecommended: true,
  },
  oazapfts: {
    async generate(document, dir) {
      // What its clients need at run time.
      mkdirSync(join(dir, 'node_modules/@oazapfts'), { recursive: true });
      symlinkSync(packageDir('@oazapfts/runtime'), join(dir, 'node_modules/@oazapfts/runtime'));
      const client = join(dir, 'client.ts');
      const run = await command('oazapfts', 'dist/cli.js', document, client);
      // Its code, as different from its types, is not made for `exactOptionalPropertyTypes`.
      if (run.code === 0) writeFileSync(client, `// @ts-nocheck\n${readFileSync(client, 'utf8')}`);
      return run;
    },
    typeOf: (schema) => `import('./client.ts').${schema}`,
    isForRecommended: true,
  },
  'swagger-typescript-api': {
    generate: (document, dir) =>
      command(
        'swagger-typescript-api',
        'dist/cli.mjs',
        'generate',
        '--path',
        document,
        '--output',
        dir,
        '--name',
        'client.ts',
        '--generate-union-enums',
      ),
    typeOf: (schema) => `import('./client.ts').${schema}`,
    isForRecommended: true,
  },
};

export interface ZodGenerator extends Generator {
  /** The module with the schemas. */
  readonly module: string;
  /** The name under which it exports the schema of a request, which may be one for all products. */
  readonly nameOf: (request: string, operation: string) => string;
  /** The export that has the schemas, if it isn't the module itself. */
  readonly within?: string;
}

export const zodGenerators: Readonly<Record<string, ZodGenerator>> = {
  '@hey-api/openapi-ts': {
    generate: (document, dir) =>
      command('@hey-api/openapi-ts', 'bin/run.js', '-i', document, '-o', join(dir, 'client'), '-p', 'zod'),
    module: 'client/zod.gen.ts',
    nameOf: (request) => `z${request}`,
  },
  orval: {
    generate: (document, dir) => orval(document, dir, 'zod'),
    module: 'client.ts',
    nameOf: (_, operation) => `${lowerFirst(operation)}Body`,
  },
  kubb: {
    generate: (document, dir) => kubb(document, dir, 'zod'),
    module: 'client/zod.ts',
    nameOf: (request) => `${lowerFirst(request)}Schema`,
  },
  'openapi-zod-client': {
    generate: (document, dir) => command('openapi-zod-client', 'bin.js', document, '-o', join(dir, 'client.ts')),
    module: 'client.ts',
    nameOf: (request) => request,
    within: 'schemas',
  },
};

function orval(document: string, dir: string, client: string): Promise<Run> {
  return command('orval', 'dist/bin/orval.js', '--input', document, '--output', join(dir, 'client.ts'), '--client', client);
}

function kubb(document: string, dir: string, kind: 'ts' | 'zod'): Promise<Run> {
  const zod = kind === 'zod' ? ", pluginZod({ output: { path: 'zod.ts' } })" : '';
  const plugin = (name: string) => JSON.stringify(join(packageDir(`@kubb/${name}`), 'dist/index.js'));
  const config = join(dir, 'kubb.config.mjs');
  writeFileSync(
    config,
    `import { defineConfig } from ${plugin('core')};
     import { pluginOas } from ${plugin('plugin-oas')};
     import { pluginTs } from ${plugin('plugin-ts')};
     import { pluginZod } from ${plugin('plugin-zod')};
     export default defineConfig({
       root: ${JSON.stringify(dir)},
       input: { path: ${JSON.stringify(document)} },
       output: { path: './client', format: false, lint: false },
       plugins: [pluginOas({ generators: [], validate: false }), pluginTs({ output: { path: 'types.ts' }, enumType: 'literal' })${zod}],
     });`,
  );
  // Besides its root, it also writes into the folder that it runs in.
  return runNode([commandOf('@kubb/cli', 'bin/kubb.cjs'), 'generate', '--config', config], dir);
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
