// `pnpm spec:lint`: every problem of the spec and of the documents made of it, and nothing written.
import { buildCommands } from './lib/build.js';

await buildCommands();
const { lint } = await import('../generators/dist/bundle/commands.js');
process.exitCode = await lint(process.argv.slice(2));
