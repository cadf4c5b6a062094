// `pnpm build` in a hand-written package.
import { buildPackage } from './lib/build-package.js';

process.exitCode = (await buildPackage(process.argv[2] ?? '')) ? 0 : 1;
