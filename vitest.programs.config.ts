import { defineConfig, mergeConfig } from 'vitest/config';
import base, { secondTier } from './vitest.config.ts';

/** The tests that take the longest. They belong to `pnpm check`, not to `pnpm test`. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: [] } },
  defineConfig({ test: { include: secondTier, exclude: ['**/node_modules/**'] } }),
);
