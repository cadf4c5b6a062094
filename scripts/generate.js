// `pnpm generate`. With nothing changed since a good run it answers without loading the compiler.
import { join } from 'node:path';
import { buildGenerators } from './lib/build.js';
import { root } from './lib/root.js';

await buildGenerators();
const { main } = await import('../generators/dist/index.js');
process.exitCode = await main(process.argv.slice(2), join(root, 'node_modules/.cache/idv-protocol'));
