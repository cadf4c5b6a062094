import { check, ekyc, face, faceWithoutImage, idOcr, type Row } from './row.ts';

/** Fields that are no text, and empty ones. */
export const typeRows: Row[] = [
  ['false', 'InitializeRequest', { ...idOcr, IdSpoof: false }, 'issue wrong-type IdSpoof'],
  ['null, required', 'InitializeRequest', { ...idOcr, MerchantUserId: null }, 'issue wrong-type MerchantUserId'],
  ['null, optional', 'InitializeRequest', { ...idOcr, SceneCode: null }, 'issue wrong-type SceneCode'],
  ['number, list', 'InitializeRequest', { ...ekyc, IdThreshold: 1 }, 'issue wrong-type IdThreshold'],
  ['object', 'InitializeRequest', { ...ekyc, MetaInfo: { deviceType: 'h5' } }, 'issue wrong-type MetaInfo'],
  ['list', 'InitializeRequest', { ...ekyc, DocPageConfig: ['OCR_ID_BACK'] }, 'issue wrong-type DocPageConfig'],
  ['address', 'InitializeRequest', { ...face, CallbackUrl: 1 }, 'issue wrong-type CallbackUrl'],
  ['image', 'InitializeRequest', { ...face, FacePictureUrl: false }, 'issue wrong-type FacePictureUrl'],
  ['CheckResult', 'CheckResultRequest', { ...check, MerchantBizId: 32 }, 'issue wrong-type MerchantBizId'],

  ['empty, closed list', 'InitializeRequest', { ...ekyc, IdSpoof: '' }, 'notice empty IdSpoof'],
  ['empty, open list', 'InitializeRequest', { ...ekyc, DocScanMode: '' }, 'notice empty DocScanMode'],
  ['empty, limited', 'InitializeRequest', { ...ekyc, SceneCode: '' }, 'notice empty SceneCode'],
  ['empty, address', 'InitializeRequest', { ...ekyc, CallbackUrl: '' }, 'notice empty CallbackUrl'],
  ['empty, JSON', 'InitializeRequest', { ...ekyc, LanguageConfig: '' }, 'notice empty LanguageConfig'],
  ['empty, list of texts', 'InitializeRequest', { ...ekyc, DocPageConfig: '' }, 'notice empty DocPageConfig'],
  ['empty, CheckResult', 'CheckResultRequest', { ...check, IsReturnImage: '' }, 'notice empty IsReturnImage'],
  ['undefined', 'InitializeRequest', { ...ekyc, IdSpoof: undefined, Foo: undefined, metaInfo: undefined }],
  [
    'an empty address beside an image',
    'InitializeRequest',
    { ...faceWithoutImage, FacePictureBase64: '/9j/4AAQ', FacePictureUrl: '' },
    'notice empty FacePictureUrl',
  ],
  [
    'an empty address: the token has none',
    'InitializeRequest',
    { ...ekyc, CallbackToken: 't', CallbackUrl: '' },
    'notice empty CallbackUrl',
    'notice rule CallbackUrl',
  ],
];
