import { checkResultRequest } from './facts/check-result.ts';
import { ekyc } from './facts/ekyc.ts';
import { faceVerify } from './facts/face-verify.ts';
import { idOcr } from './facts/id-ocr.ts';
import { anyProductRequest, productRequest } from './facts/initialize.ts';
import { verdictOf, type Verdict } from './findings.ts';
import { createAjv } from './schema/ajv.ts';

const ajv = createAjv();

const validators = {
  InitializeRequest: ajv.compile(anyProductRequest()),
  InitializeEkycRequest: ajv.compile(productRequest(ekyc)),
  InitializeIdOcrRequest: ajv.compile(productRequest(idOcr)),
  InitializeFaceVerifyRequest: ajv.compile(productRequest(faceVerify)),
  CheckResultRequest: ajv.compile(checkResultRequest),
};

export type MessageType = keyof typeof validators;

/** Judges `input` as a request of `type`. Never throws for values that JSON can express; does not modify `input`. */
export function judge(type: MessageType, input: unknown): Verdict {
  const validate = validators[type];
  validate(input);
  return verdictOf(validate.errors ?? []);
}
