// `pnpm build` in generators/: compiles the generators. Every command does this first.
import { buildGenerators } from './lib/build.js';

await buildGenerators();
