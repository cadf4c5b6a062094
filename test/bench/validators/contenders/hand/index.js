// The three requests as somebody who knows the engine would check them by hand: the measure of all ratios. Here facts of the
// spec are written a second time, as they would be in such a check; where they fall behind it, the bench stops until they follow.
import { choice } from './choices.js';
import { refusal } from './common.js';
import { validateInitializeEkycRequest } from './ekyc.js';
import { validateInitializeFaceVerifyRequest } from './face-verify.js';
import { validateInitializeIdOcrRequest } from './id-ocr.js';
import { missing, notAnObject, suggestionFor, unknownValue } from './issue.js';

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

const products = /* @__PURE__ */ choice(['eKYC', 'FACE_VERIFY', 'ID_OCR']);

function noProduct(input) {
  if (typeof input !== 'object' || input === null) return notAnObject(input);
  const { ProductCode: value } = input;
  if (value === undefined) return missing('ProductCode', products.words);
  return unknownValue('ProductCode', products, value, suggestionFor(value, products));
}
