// The three requests as somebody who knows the engine would check them by hand: the measure of all ratios. Here facts of the
// spec stand a second time, as they would in such a check; where they fall behind it, the bench stops or this is mended.
import { validateInitializeEkycRequest } from './ekyc.js';
import { validateInitializeFaceVerifyRequest } from './face-verify.js';
import { validateInitializeIdOcrRequest } from './id-ocr.js';
import { describe, missing, notAnObject, wrong } from './issue.js';

export { validateInitializeEkycRequest, validateInitializeFaceVerifyRequest, validateInitializeIdOcrRequest };

export function validateInitializeRequest(input) {
  switch (input?.ProductCode) {
    case 'eKYC':
      return validateInitializeEkycRequest(input);
    case 'ID_OCR':
      return validateInitializeIdOcrRequest(input);
    case 'FACE_VERIFY':
      return validateInitializeFaceVerifyRequest(input);
    default:
      return { ok: false, issues: [noProduct(input)] };
  }
}

const products = 'one of eKYC, FACE_VERIFY, ID_OCR';

function noProduct(input) {
  if (typeof input !== 'object' || input === null) return notAnObject(input);
  const { ProductCode: value } = input;
  if (value === undefined) return { ...missing('ProductCode'), expected: products };
  return wrong('unknown-value', 'ProductCode', products, value, describe(value, false));
}
