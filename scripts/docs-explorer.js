// `pnpm docs:explorer`: the OpenAPI document as one page by Redoc, a second way to look at the same. It is made when it is
// wanted, and neither committed nor published: it weighs more than all the rest, and Redoc needs longer for it than
// `pnpm generate` for everything.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from './lib/options.js';
import { root } from './lib/root.js';

const name = 'docs:explorer';
readOptions(
  name,
  `Usage: pnpm ${name}

Makes the OpenAPI document one page by Redoc, in packages/docs/explorer.

  --help   this text

Exit codes: 0 done, 1 the page could not be made, 2 wrong usage.`,
);

const out = 'packages/docs/explorer/index.html';
const document = 'packages/openapi/documents/idv.openapi-3.1.json';

if (!existsSync(join(root, document))) {
  console.error(`${document} is missing. Run \`pnpm generate\` first.`);
  process.exit(1);
}
mkdirSync(join(root, 'packages/docs/explorer'), { recursive: true });
const redocly = join(root, 'node_modules/@redocly/cli/bin/cli.js');
const args = [redocly, 'build-docs', document, '--inlineBundle', '--template', 'scripts/lib/explorer.hbs', '-o', out];
const { status } = spawnSync(process.execPath, args, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
});
if (status === 0) keepToItself();
else process.exitCode = 1;

/** Redoc would fetch a logo from its own host; the page asks nobody for anything. */
function keepToItself() {
  const html = readFileSync(join(root, out), 'utf8');
  writeFileSync(join(root, out), html.replaceAll(/https:\/\/cdn\.redoc\.ly\/[\w./-]+\.svg/g, 'data:image/svg+xml,'));
}
