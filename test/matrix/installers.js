// Package managers: all packages are installed and imported, so that none relies on what only another one declares.
import { asFiles, npmInstall, npx, packageJson } from './project.js';

/** What the client's README says to install beside it. */
const beside = { '@alicloud/openapi-core': '1.0.8', '@alicloud/credentials': '2.4.7', '@darabonba/typescript': '1.0.5' };

/** What packages of Alibaba Cloud import without declaring it; the client's README has the same for its readers. */
const undeclared = `packageExtensions:
  "@alicloud/credentials@*":
    dependencies:
      debug: 4.4.3
  "@alicloud/openapi-core@*":
    dependencies:
      "@alicloud/tea-typescript": 1.8.0
`;

const program = `import { createRequire } from 'node:module';
const modules = ['client', 'client/alibaba', 'client/flow', 'docs', 'generators', 'openapi', 'sandbox', 'sandbox/node-test', 'types', 'validators'];
for (const name of modules) if (Object.keys(await import('@idv-protocol/' + name)).length === 0) throw new Error(name + ' exports nothing.');
const { subCodes } = createRequire(import.meta.url)('@idv-protocol/schemas/codes.json');
if (subCodes === undefined) throw new Error('codes.json lacks the sub codes.');
`;

const files = (tarballs, more = {}) => ({
  'package.json': packageJson(tarballs, { ...more, dependencies: beside }),
  'main.mjs': program,
});

const pnpm = 'pnpm@12.21.0';
const yarn = '@yarnpkg/cli-dist@4.18.1';
const bun = 'bun@1.4.5';

export const installers = [
  {
    name: 'npm',
    files,
    commands: [npmInstall(), ['node', 'main.mjs'], ['npx', 'idv', '--help'], ['npx', 'idv-sandbox', '--help']],
  },
  {
    name: 'pnpm, isolated, nothing hoisted',
    files: (tarballs) => ({
      ...files(tarballs),
      'pnpm-workspace.yaml': `nodeLinker: isolated\nhoist: false\n${undeclared}overrides:\n${overrides(tarballs)}`,
    }),
    commands: [
      npx(pnpm, 'install', '--ignore-scripts'),
      ['node', 'main.mjs'],
      npx(pnpm, 'exec', 'idv', '--help'),
      npx(pnpm, 'exec', 'idv-sandbox', '--help'),
    ],
  },
  {
    name: 'Yarn 4, PnP',
    files: (tarballs) => ({
      ...files(tarballs, { resolutions: asFiles(tarballs) }),
      '.yarnrc.yml':
        'nodeLinker: pnp\nenableScripts: false\nenableTelemetry: false\nenableImmutableInstalls: false\n' + undeclared,
      'yarn.lock': '',
    }),
    commands: [
      npx(yarn, 'install'),
      npx(yarn, 'node', 'main.mjs'),
      npx(yarn, 'idv', '--help'),
      npx(yarn, 'idv-sandbox', '--help'),
    ],
  },
  {
    name: 'bun',
    files: (tarballs) => files(tarballs, { overrides: asFiles(tarballs) }),
    commands: [npx(bun, 'install', '--ignore-scripts'), npx(bun, 'main.mjs')],
  },
];

function overrides(tarballs) {
  return Object.entries(tarballs)
    .map(([name, file]) => `  "${name}": "file:${file}"\n`)
    .join('');
}
