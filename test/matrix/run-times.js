// Where JavaScript runs that isn't Node.
import { existsSync } from 'node:fs';
import { npmInstall, npx, packageJson, portable, use } from './project.js';

const esbuild = 'esbuild@0.28.2';
const chromium = '/usr/bin/chromium';

const files = (tarballs) => ({ 'package.json': packageJson(portable(tarballs)), 'use.mjs': use });

export const runTimes = [
  {
    name: 'deno',
    files: (tarballs) => ({ ...files(tarballs), 'main.mjs': `import { use } from './use.mjs';\nuse();\n` }),
    commands: [npmInstall(), npx('deno@2.9.6', 'run', '--node-modules-dir=manual', 'main.mjs')],
  },
  {
    name: 'workerd, without Node compatibility',
    files: (tarballs) => ({
      ...files(tarballs),
      'worker.mjs': `import { use } from './use.mjs';\nexport default { test() { use(); } };\n`,
      'worker.capnp': `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .worker)]);
const worker :Workerd.Worker = (
  modules = [(name = "worker.mjs", esModule = embed "bundle.mjs")], compatibilityDate = "2026-11-01");
`,
    }),
    commands: [
      npmInstall(esbuild, 'workerd@1.20261117.1'),
      ['npx', 'esbuild', 'worker.mjs', '--bundle', '--format=esm', '--outfile=bundle.mjs'],
      ['npx', 'workerd', 'test', 'worker.capnp'],
    ],
  },
  {
    name: 'Chromium, with a Content-Security-Policy that forbids eval',
    lacks: existsSync(chromium) ? undefined : 'Chromium',
    files: (tarballs) => ({
      ...files(tarballs),
      'page.mjs': `import { use } from './use.mjs';\ndocument.title = use();\n`,
      'main.mjs': browserProgram,
    }),
    commands: [
      npmInstall(esbuild, 'playwright-core@1.65.1'),
      ['npx', 'esbuild', 'page.mjs', '--bundle', '--format=esm', '--outfile=bundle.mjs'],
      ['node', 'main.mjs'],
    ],
  },
];

/** The page may load its one script, and nothing else. The second script is proof that the policy is in force. */
const browserProgram = `import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
const policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";
const scripts = { '/page.js': readFileSync('bundle.mjs', 'utf8'), '/eval.js': "try { eval('1'); document.body.id = 'evaluated'; } catch { document.body.id = 'refused'; }" };
const html = '<!doctype html><body><script type="module" src="/page.js"></script><script type="module" src="/eval.js"></script>';
const browser = await chromium.launch({ executablePath: '${chromium}', args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('https://consumer.example/**', (route) => {
    const script = scripts[new URL(route.request().url()).pathname];
    return route.fulfill(script === undefined
      ? { contentType: 'text/html', headers: { 'content-security-policy': policy }, body: html }
      : { contentType: 'text/javascript', body: script });
  });
  await page.goto('https://consumer.example/');
  const [title, id] = [await page.title(), await page.evaluate(() => document.body.id)];
  if (title === '' || id !== 'refused' || errors.length > 0) throw new Error([title, id, ...errors].join('\\n'));
} finally {
  await browser.close();
}
`;
