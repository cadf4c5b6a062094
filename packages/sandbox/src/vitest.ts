import { afterAll, beforeAll } from 'vitest';
import { inTests } from './in-tests.ts';
import type { RunningSandbox, ServerOptions } from './server.ts';

/**
 * Runs a sandbox on a free port during the tests of a file, or of the `describe` that it is called in.
 *
 * @example
 * const sandbox = useSandbox({ scenario: 'sub-codes-205' });
 * test('a failed verification', async () => {
 *   const client = createClient({ transport: httpTransport({ url: sandbox.url }) });
 * });
 */
export function useSandbox(options: ServerOptions = {}): RunningSandbox {
  return inTests(options, beforeAll, afterAll);
}
