import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** The tests that start programs of others: servers, Java, Go, Python. They belong to `pnpm check`, not to `pnpm test`. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: [] } },
  defineConfig({
    test: {
      include: ['test/gateways/{clients,engines,readers}/**/*.test.ts', 'test/languages/**/*.test.ts'],
      exclude: ['**/node_modules/**'],
    },
  }),
);
