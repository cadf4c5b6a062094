import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { root } from '../support/paths.ts';

// A program's bundle has what the program uses, and nothing else of the package.

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
    door: 'validateCheckResultRequest',
    has: ['IsReturnImage', 'did you mean'],
    not: ['DocType', 'ocrIdInfo', 'fromBase64', 'a date as'],
  },
  {
    door: 'isInitializeEkycRequest',
    has: ['DocPageConfig', 'FacePictureUrl'],
    not: ['ocrIdInfo', 'TransactionId', 'fromBase64', 'a date as'],
  },
  { door: 'spoofInfoSchema', has: ['spoofType', '~standard'], not: ['MerchantBizId', 'ocrIdInfo', 'fromBase64'] },
  { door: 'decodeCheckResult', has: ['ocrIdInfo', 'fromBase64', 'a date as'], not: ['MerchantBizId', 'URLSearchParams'] },
  { door: 'parseCallback', has: ['callbackToken', 'URLSearchParams'], not: ['MerchantBizId', 'ocrIdInfo'] },
  { door: 'redact', has: ['MerchantBizId', 'ocrIdInfo'], not: ['did you mean', 'fromBase64', 'a date as'] },
])('$door comes alone', async ({ door, has, not }) => {
  const text = await bundleOf(door);
  expect(has.filter((word) => !text.includes(word))).toEqual([]);
  expect(not.filter((word) => text.includes(word))).toEqual([]);
});
