// Bundlers, each with the same import: what it adds to a page, and that it adds nothing in the place of what Node has.
import { npmInstall, packageJson, portable } from './project.js';

const check = `import { validateInitializeFaceVerifyRequest } from '@idv-protocol/validators';
export const check = (text) => String(validateInitializeFaceVerifyRequest({ MerchantBizId: text }).ok);
`;

/** In a page alone: what the bundler writes is our code and its own frame. */
const page = (tarballs, more = {}) => ({
  'package.json': packageJson(portable(tarballs), more),
  'check.mjs': check,
  'main.mjs': `import { check } from './check.mjs';\ndocument.title = check('a');\n`,
});

const next = (version, bundler, flags) => ({
  name: `Next.js ${version.split('.')[0]}, ${bundler}`,
  files: (tarballs) => ({
    'package.json': packageJson(portable(tarballs), { type: undefined }),
    'check.mjs': check,
    'app/layout.jsx': 'export default function Layout({ children }) { return <html><body>{children}</body></html>; }\n',
    'app/page.jsx': `'use client';
import { useState } from 'react';
import { check } from '../check.mjs';
export default function Page() {
  const [text, setText] = useState('');
  return <div><input value={text} onChange={(event) => setText(event.target.value)} />{check(text)}</div>;
}
`,
    'app/api/edge/route.js': `import { decodeCheckResult } from '@idv-protocol/validators/check-result';
import { parseCallback } from '@idv-protocol/validators';
export const runtime = 'edge';
export const GET = ({ url }) => Response.json([decodeCheckResult('{}').ok, parseCallback(url, { token: null }).ok]);
`,
  }),
  commands: [npmInstall(`next@${version}`, 'react@19.3.1', 'react-dom@19.3.1'), ['npx', 'next', 'build', ...flags]],
  bundle: '.next/static/chunks',
});

export const bundlers = [
  {
    name: 'esbuild',
    files: page,
    commands: [
      npmInstall('esbuild@0.28.2'),
      ['npx', 'esbuild', 'main.mjs', '--bundle', '--minify', '--format=esm', '--outdir=dist'],
    ],
    bundle: 'dist',
  },
  {
    name: 'Vite 7',
    files: (tarballs) => ({ ...page(tarballs), 'index.html': '<script type="module" src="./main.mjs"></script>\n' }),
    commands: [npmInstall('vite@7.3.8'), ['npx', 'vite', 'build']],
    bundle: 'dist/assets',
  },
  {
    name: 'Parcel 2',
    files: (tarballs) => ({
      ...page(tarballs, { browserslist: 'last 2 Chrome versions', '@parcel/resolver-default': { packageExports: true } }),
      'index.html': '<!doctype html><script type="module" src="./main.mjs"></script>\n',
    }),
    commands: [npmInstall('parcel@2.16.4'), ['npx', 'parcel', 'build', 'index.html', '--no-cache']],
    bundle: 'dist',
  },
  next('15.5.29', 'webpack', []),
  next('15.5.29', 'Turbopack', ['--turbopack']),
  next('16.4.6', 'webpack', ['--webpack']),
  next('16.4.6', 'Turbopack', ['--turbopack']),
];
