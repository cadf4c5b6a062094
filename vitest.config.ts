import { defineConfig } from 'vitest/config';
import { CountReporter } from './test/reporter.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Those with programs of others take their time: `pnpm test:gateways`.
    exclude: ['**/node_modules/**', 'test/gateways/{clients,engines,readers}/**', 'test/languages/**'],
    globalSetup: ['test/support/setup.ts'],
    reporters: ['default', new CountReporter()],
    // Most tests wait for processes that they have started; each core can have one at work.
    maxWorkers: '100%',
    // Many tests run the command in a process of its own, which a busy machine takes its time for.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
