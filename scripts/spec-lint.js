// `pnpm spec:lint`: every problem of the spec and of the documents made of it, and nothing written.
import { buildGenerators } from './lib/build.js';

await buildGenerators();
const { lint } = await import('../generators/dist/cli/lint.js');
process.exitCode = await lint(process.argv.slice(2));
