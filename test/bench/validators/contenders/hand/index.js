// The three requests as somebody who knows the engine would check them by hand: the measure of all ratios. Here facts of the
// spec are written a second time, as they would be in such a check; where they fall behind it, the bench stops until they follow.
import { refusal } from './common.js';
import { validateInitializeEkycRequest } from './ekyc.js';
import { validateInitializeFaceVerifyRequest } from './face-verify.js';
import { oneOf } from './fields.js';
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
      return refusal(noProduct(input));
  }
}

const products = ['eKYC', 'FACE_VERIFY', 'ID_OCR'];

function noProduct(input) {
  if (typeof input !== 'object' || input === null) return notAnObject(input);
  const { ProductCode: value } = input;
  if (value === undefined) return missing('ProductCode', oneOf(products));
  return wrong('unknown-value', 'ProductCode', oneOf(products), describe(value, false));
}
