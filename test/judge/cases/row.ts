import type { MessageType } from '../judge.ts';

/** One row: the situation, a message, and the findings that it must give, such as `issue missing MetaInfo`. */
export type Row = readonly [situation: string, type: MessageType, input: unknown, ...findings: string[]];

const bizId = 'e0c34a77f5ac40a5aa5e6ed20c35d8f1';
const shared = { MerchantBizId: bizId, MetaInfo: '{"deviceType":"h5"}', MerchantUserId: '1234' };

/** Messages without any finding. */
export const ekyc = { ProductCode: 'eKYC', ...shared, DocType: '00000001' };
export const passport = { ...ekyc, DocType: '01000000' };
export const idOcr = { ProductCode: 'ID_OCR', ...shared, DocType: '01000000' };
export const face = { ProductCode: 'FACE_VERIFY', ...shared, FacePictureUrl: 'https://img.example/a.jpg' };
export const faceWithoutImage = { ProductCode: 'FACE_VERIFY', ...shared };
export const noProduct = shared;
export const check = { MerchantBizId: bizId, TransactionId: 'hksb7ba1b28130d24e015d694361bee4' };

export function without(message: object, ...names: string[]): object {
  return Object.fromEntries(Object.entries(message).filter(([name]) => !names.includes(name)));
}
