// `pnpm openapi:overlay`: writes a document for a gateway with the user's own values.
import { buildCommands } from './lib/build.js';

await buildCommands();
const { overlay } = await import('../generators/dist/bundle/commands.js');
process.exitCode = await overlay(process.argv.slice(2));
