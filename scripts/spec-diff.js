// `pnpm spec:diff [BASE]`: shows what has changed in the protocol, what breaks for whom, and the next version.
import { buildCommands } from './lib/build.js';

await buildCommands();
const { specDiff } = await import('../generators/dist/bundle/commands.js');
process.exitCode = await specDiff(process.argv.slice(2));
