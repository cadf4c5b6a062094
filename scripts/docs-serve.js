// `pnpm docs:serve`: the reference on this machine, and on no other. With --watch it is made anew when the spec changes.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './lib/root.js';
import { serveFolder } from './lib/serve.js';
import { regenerateOnChange } from './lib/regenerate.js';

const usage = 'Usage: pnpm docs:serve [--port NUMBER] [--watch]';

function options() {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, watch: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port takes a number from 0 to 65535, not ${values.port}.`);
  return { ...values, port };
}

try {
  const { port, watch = false, help = false } = options();
  if (help) console.log(usage);
  else await serve(port, watch);
} catch (error) {
  const isUsage = error.code === undefined || error.code.startsWith('ERR_PARSE_ARGS');
  console.error(isUsage ? `${error.message}\n${usage}` : error.message);
  process.exitCode = isUsage ? 2 : 1;
}

async function serve(port, watch) {
  const { url, reload } = await serveFolder(join(root, 'packages/docs/site'), { port, isLive: watch });
  console.log(`The reference is at ${url}. Ctrl+C ends it.`);
  if (watch) regenerateOnChange(reload);
}
