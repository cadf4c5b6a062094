import { outputNames, type OutputName } from '../emit/emitters.ts';
import { schemas } from '../load/spec-checks.js';
import type { OutputFile } from '../output-file.ts';
import { specFiles } from './init-spec.ts';

export interface NewProject {
  readonly id: string;
  readonly scope: string;
  /** The name and version of the compiler's package. */
  readonly compiler: { readonly name: string; readonly version: string };
}

/** The files of a small working project. */
export function projectFiles(project: NewProject): OutputFile[] {
  return [
    json('package.json', rootPackage(project)),
    { path: '.gitignore', text: 'node_modules\n' },
    { path: '.github/workflows/ci.yml', text: workflow },
    ...specFiles(project),
    ...outputNames.map((output) => json(`packages/${output}/package.json`, outputPackage(output, project))),
  ];
}

/** The schemas of the spec language, for completion in editors. */
export function schemaFiles(): OutputFile[] {
  return Object.entries(schemas).map(([id, schema]) => json(`spec/schema/${id}`, schema));
}

function rootPackage({ id, compiler }: NewProject): object {
  return {
    name: `${id}-protocol`,
    version: '0.1.0',
    private: true,
    type: 'module',
    workspaces: ['packages/*'],
    scripts: { generate: 'idv generate', check: 'idv generate --check && idv lint', diff: 'idv diff' },
    devDependencies: { [compiler.name]: compiler.version },
  };
}

const modules = (folder: string) => ({
  import: { types: `./generated/${folder}*.d.mts`, default: `./generated/${folder}*.mjs` },
  require: { types: `./generated/${folder}*.d.cts`, default: `./generated/${folder}*.cjs` },
});

const entry = {
  import: { types: './generated/index.d.mts', default: './generated/index.mjs' },
  require: { types: './generated/index.d.cts', default: './generated/index.cjs' },
};

const parts: Readonly<Record<OutputName, object>> = {
  openapi: {
    exports: { '.': entry, './documents/*': './documents/*', './*': modules('') },
    dependencies: { 'openapi-types': '12.1.3' },
  },
  schemas: { exports: { './*.json': './generated/*.json' } },
  types: { exports: { '.': entry, './*': modules('parts/') } },
  validators: { exports: { '.': entry, './*': modules('parts/') } },
  docs: { exports: { '.': entry, './markdown/*': './markdown/*', './site/*': './site/*' } },
};

function outputPackage(output: OutputName, { scope }: NewProject): object {
  return { name: `${scope}/${output}`, version: '0.1.0', type: 'module', sideEffects: false, ...parts[output] };
}

const workflow = `name: CI
on:
  push: { branches: [main] }
  pull_request:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: { fetch-depth: 0, persist-credentials: false }
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      - run: npm ci
      - run: npx idv generate --check
      - run: npx idv lint --format github
      - if: github.event_name == 'pull_request'
        run: npx idv diff "origin/$GITHUB_BASE_REF" --format github
`;

function json(path: string, value: object): OutputFile {
  return { path, text: `${JSON.stringify(value, null, 2)}\n` };
}
