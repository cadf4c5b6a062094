import { defineConfig } from 'vitest/config';
import { CountReporter } from './test/reporter.ts';

/** Tests that start programs of others, and tests of the packed packages: `pnpm test:programs`. They take the longest. */
export const secondTier = [
  'test/browser/**/*.test.ts',
  'test/client/examples/**/*.test.ts',
  'test/gateways/{clients,engines,readers}/**/*.test.ts',
  'test/languages/**/*.test.ts',
  'test/release/**/*.test.ts',
  'test/sandbox/runners.test.ts',
];

/** The suite again, on a copy of the project with every addition: `pnpm test:additions`. */
export const thirdTier = ['test/additions/together.test.ts'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', ...secondTier, ...thirdTier],
    globalSetup: ['test/support/setup.ts'],
    reporters: ['default', new CountReporter()],
    // Most tests wait for processes that they have started; each core can have one at work.
    maxWorkers: '100%',
    // The files of a worker share their modules: loading the compiler for each file took half of the time.
    isolate: false,
    // As Node imports CommonJS, so that what passes here runs there.
    deps: { interopDefault: false },
    // Many tests run the command in a process of its own, which a busy machine takes its time for.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
