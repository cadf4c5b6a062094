// `pnpm generate`. With nothing changed since the last good run it answers without loading the compiler.
import { buildGenerators } from './lib/build.js';
import { fingerprint, isRemembered, option, remember } from './lib/fingerprint.js';

const args = process.argv.slice(2);
const isRepeatable = !['--watch', '--help', '-h'].some((option) => args.includes(option));
if (isRepeatable && isRemembered(fingerprint(args))) {
  console.log(option(args, '--format') === 'json' ? '[]' : 'Up to date.');
} else {
  await (await import('./lib/spec-types.js')).updateSpecTypes();
  await (await import('./lib/protocol-schema.js')).updateProtocolSchema();
  buildGenerators();
  const { main } = await import('../generators/dist/index.js');
  process.exitCode = await main(args);
  if (isRepeatable && process.exitCode === 0) remember(fingerprint(args));
}
