import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { root } from '../support/paths.ts';

// The bundle of a program contains only what it uses of the package.

async function bundleOf(name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from './index.mjs';`, resolveDir: join(root, 'packages/validators/generated') },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}

test.each([
  {
    entryPoint: 'validateCheckResultRequest',
    has: ['IsReturnImage', 'did you mean'],
    not: ['DocType', 'ocrIdInfo', 'fromBase64', 'a date as'],
  },
  {
    entryPoint: 'isInitializeEkycRequest',
    has: ['DocPageConfig', 'FacePictureUrl'],
    not: ['ocrIdInfo', 'TransactionId', 'fromBase64', 'a date as'],
  },
  { entryPoint: 'spoofInfoSchema', has: ['spoofType', '~standard'], not: ['MerchantBizId', 'ocrIdInfo', 'fromBase64'] },
  { entryPoint: 'decodeCheckResult', has: ['ocrIdInfo', 'fromBase64', 'a date as'], not: ['MerchantBizId', 'URLSearchParams'] },
  { entryPoint: 'parseCallback', has: ['callbackToken', 'URLSearchParams'], not: ['MerchantBizId', 'ocrIdInfo'] },
  { entryPoint: 'redact', has: ['MerchantBizId', 'ocrIdInfo'], not: ['did you mean', 'fromBase64', 'a date as'] },
])('the bundle of $entryPoint contains nothing else', async ({ entryPoint, has, not }) => {
  const text = await bundleOf(entryPoint);
  expect(has.filter((word) => !text.includes(word))).toEqual([]);
  expect(not.filter((word) => text.includes(word))).toEqual([]);
});
