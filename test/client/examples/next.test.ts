import { join } from 'node:path';
import { runNode } from '../../support/run.ts';
import { examples, startShop } from './shop.ts';
import { visits } from './visits.ts';

const next = 'node_modules/next/dist/bin/next';

visits(async () => {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  const { code, stdout, stderr } = await runNode([next, 'build'], join(examples, 'next'), env);
  if (code !== 0) throw new Error(stdout + stderr);
  return startShop('next', (port) => [next, 'start', '--port', String(port), '--hostname', '127.0.0.1']);
});
