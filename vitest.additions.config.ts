import { defineConfig, mergeConfig } from 'vitest/config';
import base, { thirdTier } from './vitest.config.ts';

/** The suite on a copy of the project with every addition. It takes as long as the suite. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: [] } },
  defineConfig({ test: { include: thirdTier, exclude: ['**/node_modules/**'] } }),
);
