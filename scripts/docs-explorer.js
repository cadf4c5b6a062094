// `pnpm docs:explorer`: the OpenAPI document as one page of Redoc. The page is neither committed nor published, because it is
// larger than all other outputs together, and takes longer than the whole of `pnpm generate`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from './lib/options.js';
import { root } from './lib/root.js';

const name = 'docs:explorer';
readOptions(
  name,
  `Usage: pnpm ${name}

Writes the OpenAPI document as one page of Redoc into packages/docs/explorer.

  --help   this text

Exit codes: 0 done, 1 the page can't be written, 2 wrong usage.`,
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
if (status === 0) removeRequests();
else process.exitCode = 1;

/** Removes the logo that Redoc loads from its own host: the page must not need a network. */
function removeRequests() {
  const html = readFileSync(join(root, out), 'utf8');
  writeFileSync(join(root, out), html.replaceAll(/https:\/\/cdn\.redoc\.ly\/[\w./-]+\.svg/g, 'data:image/svg+xml,'));
}
