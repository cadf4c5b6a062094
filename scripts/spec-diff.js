// `pnpm spec:diff [BASE]`: what has changed in the protocol, what breaks for whom, and which version that asks for.
import { buildGenerators } from './lib/build.js';

await buildGenerators();
const { specDiff } = await import('../generators/dist/cli/diff.js');
process.exitCode = await specDiff(process.argv.slice(2));
