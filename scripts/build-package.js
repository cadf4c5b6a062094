// `pnpm build` in a package that is written by hand.
import { buildPackage } from './lib/build-package.js';

process.exitCode = (await buildPackage(process.argv[2] ?? '')) ? 0 : 1;
