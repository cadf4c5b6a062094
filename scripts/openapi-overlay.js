// `pnpm openapi:overlay`: a document for a gateway, with the user's own values in it.
import { buildGenerators } from './lib/build.js';

await buildGenerators();
const { overlay } = await import('../generators/dist/cli/overlay.js');
process.exitCode = await overlay(process.argv.slice(2));
