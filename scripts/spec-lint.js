// `pnpm spec:lint`: reports every problem of the spec and of the generated documents. Writes nothing.
import { buildCommands } from './lib/build.js';

await buildCommands();
const { lint } = await import('../generators/dist/bundle/commands.js');
process.exitCode = await lint(process.argv.slice(2));
