// `pnpm build` in a hand-written package: compiles src/ to dist/, as ESM and CommonJS, both with type declarations.
import { buildPackage } from './lib/build-package.js';

process.exitCode = (await buildPackage(process.argv[2] ?? '')) ? 0 : 1;
