// `pnpm generate`. If nothing has changed since the last successful run, it ends without loading the compiler.
import { join } from 'node:path';
import { buildCommands } from './lib/build.js';
import { root } from './lib/root.js';

await buildCommands();
const { main } = await import('../generators/dist/bundle/index.js');
process.exitCode = await main(process.argv.slice(2), join(root, 'node_modules/.cache/idv-protocol'));
