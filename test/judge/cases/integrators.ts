import { readFileSync } from 'node:fs';
import type { Row } from './row.ts';

/** Messages that public integrations send. */
const messages: Record<string, unknown> = JSON.parse(readFileSync(new URL('integrators.json', import.meta.url), 'utf8'));

const findings = new Map([
  ['req-01-ekyc-web-returnurl', []],
  ['req-02-ekyc-web-language', []],
  ['req-04-idocr-idspoof-bool-double-meta', ['issue wrong-type IdSpoof', 'notice unusual-form MetaInfo']],
  ['req-06-face-one-empty', ['notice empty FacePictureUrl']],
  ['req-07-face-none', ['issue rule FacePictureBase64']],
  ['req-09-ndi-liveness-pro', ['issue not-covered ProductCode', 'issue bad-form MerchantBizId']],
  ['req-10-fastapi-signed-by-hand', ['issue missing MerchantUserId', 'notice not-described Pages']],
  ['req-12-kyc-global', ['issue not-covered ProductCode']],
  [
    'req-13-full-web',
    ['Pages', 'FaceAttributeCheck', 'OcrValueStandard', 'ProcedurePriority'].map((name) => `notice not-described ${name}`),
  ],
  ['req-14-authorize-y', ['issue unknown-value Authorize']],
  ['req-17-check-five-categories', ['notice not-described ReturnFiveCategorySpoofResult']],
  ['req-18-check-plain', []],
]);

export const integratorRows: Row[] = Object.entries(messages).map(([id, input]) => [
  id,
  id.includes('-check-') ? 'CheckResultRequest' : 'InitializeRequest',
  input,
  ...(findings.get(id) ?? ['no findings are written down for this message']),
]);
