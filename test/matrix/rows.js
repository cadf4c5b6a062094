// The set-ups of consumers, each in a folder of its own that has nothing but the tarballs.

const dependencies = (tarballs) => Object.fromEntries(Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]));

/** One program for every run time: a request is checked, a code is found, and parts and the whole agree. */
const program = `import { validateInitializeRequest, version } from '@idv-protocol/validators';
import { redact } from '@idv-protocol/validators/redact';
import { findSubCode } from '@idv-protocol/types';
const checked = validateInitializeRequest({});
if (checked.ok || findSubCode('205') === undefined || typeof redact({ a: 1 }) !== 'object') throw new Error('wrong');
console.log('works', version);
`;

const project = (tarballs, more = {}) => ({
  'package.json': JSON.stringify({
    name: 'consumer',
    version: '1.0.0',
    private: true,
    type: 'module',
    dependencies: dependencies(tarballs),
    ...more,
  }),
  'main.mjs': program,
});

const installers = [
  {
    name: 'npm',
    files: project,
    commands: [
      ['npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts'],
      ['node', 'main.mjs'],
    ],
  },
  {
    name: 'pnpm, isolated',
    files: (tarballs) => ({
      ...project(tarballs),
      'pnpm-workspace.yaml': `nodeLinker: isolated\noverrides:\n${overrides(tarballs)}`,
    }),
    commands: [
      ['npx', '-y', 'pnpm@12.21.0', 'install', '--ignore-scripts'],
      ['node', 'main.mjs'],
    ],
  },
  {
    name: 'Yarn 4, PnP',
    files: (tarballs) => ({
      ...project(tarballs, { resolutions: dependencies(tarballs) }),
      '.yarnrc.yml': 'nodeLinker: pnp\nenableTelemetry: false\nenableImmutableInstalls: false\n',
      'yarn.lock': '',
    }),
    commands: [
      ['npx', '-y', '@yarnpkg/cli-dist@4.18.1', 'install'],
      ['npx', '-y', '@yarnpkg/cli-dist@4.18.1', 'node', 'main.mjs'],
    ],
  },
  {
    name: 'bun',
    files: (tarballs) => project(tarballs, { overrides: dependencies(tarballs) }),
    commands: [
      ['npx', '-y', 'bun@1.4.5', 'install', '--ignore-scripts'],
      ['npx', '-y', 'bun@1.4.5', 'main.mjs'],
    ],
  },
  {
    name: 'deno',
    files: project,
    commands: [
      ['npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts'],
      ['npx', '-y', 'deno@2.9.6', 'run', '--node-modules-dir=manual', 'main.mjs'],
    ],
  },
];

function overrides(tarballs) {
  return Object.entries(tarballs)
    .map(([name, file]) => `  "${name}": "file:${file}"\n`)
    .join('');
}

const typed = `import { decodeCheckResult, parseCallback, validateInitializeRequest } from '@idv-protocol/validators';
import { redact } from '@idv-protocol/validators/redact';
import { findSubCode, type InitializeFaceVerifyRequest } from '@idv-protocol/types';
import { scenarios } from '@idv-protocol/types/scenarios';
const checked = validateInitializeRequest({});
if (!checked.ok) void checked.issues;
const decoded = decodeCheckResult('{}');
if (!decoded.ok) throw new Error(decoded.issues[0]?.message);
const callback = parseCallback('', { token: null });
void (callback.ok ? callback.value : callback.issues);
export const all = [redact({}), findSubCode('205'), scenarios];
// @ts-expect-error: the product takes no such value
export const wrong: InitializeFaceVerifyRequest = { ProductCode: 1 };
`;

/** Each version with the ways to resolve modules that it has; \`node\` is gone from version 7. */
const compilers = ['5.0.4', '5.4.5', '5.9.3', '6.0.3', '7.0.2'].map((version) => {
  const major = Number(version[0]);
  const ways = [
    { way: 'nodenext', options: { module: 'nodenext', moduleResolution: 'nodenext' } },
    { way: 'bundler', options: { module: 'esnext', moduleResolution: 'bundler' } },
    ...(major < 7
      ? [
          {
            way: 'node',
            options: { module: 'esnext', moduleResolution: 'node', ...(major === 6 && { ignoreDeprecations: '6.0' }) },
          },
        ]
      : []),
  ];
  const configs = ways.flatMap(({ way, options }) =>
    [true, false].map((strict) => ({ file: `${way}${strict ? '' : '-loose'}.json`, options, strict })),
  );
  return {
    name: `TypeScript ${version}: ${ways.map(({ way }) => way).join(', ')}; strict and not`,
    files: (tarballs) => ({
      ...project(tarballs),
      'main.ts': typed,
      ...Object.fromEntries(
        configs.map(({ file, options, strict }) => [
          file,
          JSON.stringify({
            compilerOptions: { target: 'es2022', lib: ['es2022', 'dom'], types: [], noEmit: true, ...options, strict },
            files: ['main.ts'],
          }),
        ]),
      ),
    }),
    commands: [
      ['npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', `typescript@${version}`],
      ...configs.map(({ file }) => ['npx', 'tsc', '-p', file]),
    ],
  };
});

const frameworks = [
  {
    name: 'Jest 30, CommonJS',
    files: (tarballs) => ({
      'package.json': JSON.stringify({
        name: 'consumer',
        version: '1.0.0',
        private: true,
        dependencies: dependencies(tarballs),
        jest: {},
      }),
      'main.test.js': `const { validateInitializeRequest } = require('@idv-protocol/validators');
const { redact } = require('@idv-protocol/validators/redact');
test('works', () => { expect(validateInitializeRequest({}).ok).toBe(false); expect(redact({})).toEqual({}); });
`,
    }),
    commands: [
      ['npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', 'jest@30.5.2'],
      ['npx', 'jest'],
    ],
  },
  {
    name: 'Next.js 16',
    files: (tarballs) => ({
      ...project(tarballs),
      'app/layout.jsx': 'export default function Layout({ children }) { return <html><body>{children}</body></html>; }\n',
      'app/page.jsx': `'use client';
import { useState } from 'react';
import { validateInitializeFaceVerifyRequest } from '@idv-protocol/validators/initialize';
export default function Page() {
  const [text, setText] = useState('');
  return <div><input value={text} onChange={(event) => setText(event.target.value)} />{String(validateInitializeFaceVerifyRequest({ MerchantBizId: text }).ok)}</div>;
}
`,
      'app/api/edge/route.js': `import { validateInitializeRequest } from '@idv-protocol/validators';
export const runtime = 'edge';
export const GET = () => Response.json(validateInitializeRequest({}).ok);
`,
    }),
    commands: [
      ['npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', 'next@16.4.6', 'react@19.3.1', 'react-dom@19.3.1'],
      ['npx', 'next', 'build', '--webpack'],
    ],
    bundles: { folder: '.next/static/chunks', never: /Buffer\.TYPED_ARRAY_SUPPORT|INSPECT_MAX_BYTES/ },
  },
  {
    name: 'Parcel 2',
    files: (tarballs) => ({
      ...project(tarballs, { browserslist: 'last 2 Chrome versions', '@parcel/resolver-default': { packageExports: true } }),
      'index.html': '<!doctype html><script type="module" src="./main.mjs"></script>\n',
    }),
    commands: [
      ['npm', 'install', '--no-audit', '--no-fund', 'parcel@2.16.4'],
      ['npx', 'parcel', 'build', 'index.html', '--no-cache'],
    ],
    bundles: { folder: 'dist', never: /Buffer\.TYPED_ARRAY_SUPPORT|INSPECT_MAX_BYTES/ },
  },
];

export const rows = [...installers, ...compilers, ...frameworks];
