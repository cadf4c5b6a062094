// `pnpm generate`. With nothing changed since the last good run it answers without loading the compiler.
import { buildGenerators } from './lib/build.js';
import { fingerprint, isRemembered, remember } from './lib/fingerprint.js';

const args = process.argv.slice(2);
const watching = args.includes('--watch') || args.includes('--help') || args.includes('-h');
if (!watching && isRemembered(fingerprint(args))) {
  console.log('Up to date.');
} else {
  buildGenerators();
  const { main } = await import('../generators/dist/index.js');
  process.exitCode = await main(args);
  if (!watching && process.exitCode === 0) remember(fingerprint(args));
}
