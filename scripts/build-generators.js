// `pnpm build` in generators/: what every command does first.
import { buildGenerators } from './lib/build.js';

await buildGenerators();
