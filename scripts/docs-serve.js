// `pnpm docs:serve`: the reference on this machine, and on no other. With --watch it is made anew when the spec changes.
import { join } from 'node:path';
import { readOptions, refuse } from './lib/options.js';
import { root } from './lib/root.js';
import { serveFolder } from './lib/serve.js';
import { regenerateOnChange } from './lib/regenerate.js';

const name = 'docs:serve';
const usage = `Usage: pnpm ${name} [options]

Serves the reference on this machine, and on no other.

  --port NUMBER   the port to serve it on, from 0 to 65535; 0 takes a free one (0)
  --watch         make the packages anew whenever the spec changes, and load open pages again
  --help          this text

Exit codes: 0 done, 1 the reference can't be served, 2 wrong usage.`;

const { port: given = '0', watch = false } = readOptions(name, usage, { port: { type: 'string' }, watch: { type: 'boolean' } });
const port = /^\d{1,5}$/.test(given) ? Number(given) : NaN;
if (!(port <= 65_535)) refuse(name, `--port takes a number from 0 to 65535, not ${JSON.stringify(given)}.`);

try {
  await serve(port, watch);
} catch (error) {
  // Of what goes wrong outside the program the message says enough; anything else is a mistake in it.
  if (error.code === undefined) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function serve(port, watch) {
  const { url, reload } = await serveFolder(join(root, 'packages/docs/site'), { port, isLive: watch });
  console.log(`The reference is at ${url}. Ctrl+C ends it.`);
  if (watch) await regenerateOnChange(reload);
}
