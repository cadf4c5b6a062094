import { checkResultNames } from '../facts/check-result.ts';
import { ekyc } from '../facts/ekyc.ts';
import { faceVerify } from '../facts/face-verify.ts';
import { idOcr } from '../facts/id-ocr.ts';
import { namesOf, productNames } from '../facts/initialize.ts';
import type { Product } from '../facts/product.ts';
import { checkResultMembers, initializeMembers } from '../facts/sdk-members.ts';
import { sharedRequired } from '../facts/shared.ts';
import type { MessageType } from '../judge.ts';
import type { Draft } from './draft.ts';
import { weighted } from './weighted.ts';

/** What a draft starts from: a type, and the product that its ProductCode will name. */
export type Outline = Omit<Draft, 'values'> & { product: string | null };

const drawable: readonly [number, Outline][] = [
  [5, outline('InitializeRequest', ekyc)],
  [5, outline('InitializeRequest', idOcr)],
  [5, outline('InitializeRequest', faceVerify)],
  [4, outline('InitializeEkycRequest', ekyc)],
  [4, outline('InitializeIdOcrRequest', idOcr)],
  [4, outline('InitializeFaceVerifyRequest', faceVerify)],
  [4, checkResult()],
];

export const drawOutline = weighted(drawable);

function outline(type: MessageType, product: Product): Outline {
  const names = namesOf(product);
  return {
    type,
    product: product.code,
    names,
    required: ['ProductCode', ...Object.keys(sharedRequired), ...Object.keys(product.required)],
    foreign: productNames.filter((name) => !names.includes(name)),
    members: initializeMembers,
  };
}

function checkResult(): Outline {
  return {
    type: 'CheckResultRequest',
    product: null,
    names: checkResultNames,
    required: ['MerchantBizId', 'TransactionId'],
    foreign: productNames.filter((name) => !checkResultNames.includes(name)),
    members: checkResultMembers,
  };
}
