import type { Values } from './clients.ts';

const common = { MerchantBizId: 'e0c34a77f5ac40a5aa5e6ed20c35d8f1', MetaInfo: '{}', MerchantUserId: 'user-1' };

/** A request for each product. */
export const requests = {
  ekyc: { ...common, ProductCode: 'eKYC', DocType: '00000001', DocPageConfig: '["01","02"]', DocVideo: 'Y' },
  'id-ocr': { ...common, ProductCode: 'ID_OCR', DocType: '01000000' },
  'face-verify': { ...common, ProductCode: 'FACE_VERIFY', FacePictureBase64: '/9j/4AAQSkZJRgABAQAASASBCA==' },
} as const satisfies Record<string, Values>;

/** A request that fits a scenario. */
export function requestFor(scenario: {
  readonly sceneCode: string;
  readonly products: readonly string[];
  readonly documents: readonly string[];
}): Values {
  const product = Object.entries(requests).find(([id]) => scenario.products.length === 0 || scenario.products.includes(id));
  const [, request] = product ?? ['ekyc', requests.ekyc];
  const [document] = scenario.documents;
  const { MerchantBizId, ...rest } = request;
  return { ...rest, MerchantBizId, SceneCode: scenario.sceneCode, ...(document !== undefined && { DocType: document }) };
}

export function resultRequest(id: string): Values {
  return { MerchantBizId: common.MerchantBizId, TransactionId: id, IsReturnImage: 'Y' };
}

export function idIn(answer: { readonly body?: unknown }): string {
  return String(Object(Object(answer.body).Result).TransactionId);
}
