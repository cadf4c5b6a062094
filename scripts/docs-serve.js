// `pnpm docs:serve`: serves the reference on this machine only. With --watch, it generates again when the spec changes.
import { join } from 'node:path';
import { readOptions, refuse } from './lib/options.js';
import { root } from './lib/root.js';
import { serveFolder } from './lib/serve.js';
import { regenerateOnChange } from './lib/regenerate.js';

const name = 'docs:serve';
const usage = `Usage: pnpm ${name} [options]

Serves the reference on this machine only.

  --port NUMBER   the port, from 0 to 65535; 0 means any free port (0)
  --watch         generate again when the spec changes, and reload open pages
  --help          this text

Exit codes: 0 done, 1 the reference can't be served, 2 wrong usage.`;

const { port: given = '0', watch = false } = readOptions(name, usage, { port: { type: 'string' }, watch: { type: 'boolean' } });
const port = /^\d{1,5}$/.test(given) ? Number(given) : NaN;
if (!(port <= 65_535)) refuse(name, `--port must be a number from 0 to 65535, not ${JSON.stringify(given)}.`);

try {
  await serve(port, watch);
} catch (error) {
  // System errors have a code, and their message says enough. Anything else is a bug.
  if (error.code === undefined) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function serve(port, watch) {
  const { url, reload } = await serveFolder(join(root, 'packages/docs/site'), { port, isLive: watch });
  console.log(`The reference is at ${url}. Press Ctrl+C to stop.`);
  if (watch) await regenerateOnChange(reload);
}
