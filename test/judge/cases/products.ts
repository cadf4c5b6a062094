import { ekyc, face, noProduct, type Row } from './row.ts';

const kyc = { ...noProduct, ProductCode: 'KYC_GLOBAL' };
const notCovered = 'issue not-covered ProductCode';
const unknown = 'issue unknown-value ProductCode';
const missing = 'issue missing ProductCode';

/** Products that aren't covered, unknown or missing (D9, D10). */
export const productRows: Row[] = [
  ['not covered', 'InitializeRequest', kyc, notCovered],
  ['not covered, own type', 'InitializeEkycRequest', { ...ekyc, ProductCode: 'eKYC_PRO' }, notCovered],
  ['unknown', 'InitializeRequest', { ...noProduct, ProductCode: 'ekyc' }, unknown],
  ['missing', 'InitializeRequest', noProduct, missing],
  ['undefined', 'InitializeRequest', { ...noProduct, ProductCode: undefined }, missing],
  ['empty', 'InitializeRequest', { ...noProduct, ProductCode: '' }, 'issue too-short ProductCode'],
  ['no text', 'InitializeRequest', { ...noProduct, ProductCode: null }, 'issue wrong-type ProductCode'],
  ['another product', 'InitializeEkycRequest', { ...ekyc, ProductCode: 'ID_OCR' }, unknown],
  [
    'another product: the type decides',
    'InitializeEkycRequest',
    { ...face, ProductCode: 'FACE_VERIFY' },
    unknown,
    'issue missing DocType',
    'notice foreign-field FacePictureUrl',
  ],
  ['empty, own type', 'InitializeEkycRequest', { ...ekyc, ProductCode: '' }, 'issue too-short ProductCode'],
  ['no text, own type', 'InitializeEkycRequest', { ...ekyc, ProductCode: 1 }, 'issue wrong-type ProductCode'],

  [
    'shared: required',
    'InitializeRequest',
    { ProductCode: 'x', MetaInfo: '[]', MerchantUserId: '1' },
    unknown,
    'issue missing MerchantBizId',
  ],
  ['shared: character set', 'InitializeRequest', { ...kyc, MerchantBizId: 'a_1' }, notCovered, 'issue bad-form MerchantBizId'],
  ['shared: length', 'InitializeRequest', { ...kyc, SceneCode: '12345678901' }, notCovered, 'issue too-long SceneCode'],
  ['shared: https', 'InitializeRequest', { ...kyc, CallbackUrl: 'http://a' }, notCovered, 'issue rule CallbackUrl'],
  ['shared: token needs address', 'InitializeRequest', { ...kyc, CallbackToken: 't' }, notCovered, 'notice rule CallbackUrl'],
  ['shared: no text', 'InitializeRequest', { ...kyc, ReturnUrl: 1 }, notCovered, 'issue wrong-type ReturnUrl'],
  ['shared: empty', 'InitializeRequest', { ...kyc, StyleConfig: '' }, notCovered, 'notice empty StyleConfig'],
  ['shared: JSON', 'InitializeRequest', { ...kyc, LanguageConfig: 'en' }, notCovered, 'notice unusual-form LanguageConfig'],
  [
    'of any product: no finding',
    'InitializeRequest',
    { ...noProduct, DocType: 'x', IdSpoof: false, FacePictureUrl: '', Model: null, DocPageConfig: 'x' },
    missing,
  ],
  [
    'of any product: no rule',
    'InitializeRequest',
    { ...kyc, EditOcrResult: '1', ShowOcrResult: '0', Authorize: 'T', FacePictureBase64: 'a', FacePictureUrl: 'b' },
    notCovered,
  ],
  ['SDK member', 'InitializeRequest', { ...kyc, Crop: 'Y' }, notCovered, 'notice not-described Crop'],
  [
    'SDK member, no text',
    'InitializeRequest',
    { ...kyc, Crop: 1 },
    notCovered,
    'issue wrong-type Crop',
    'notice not-described Crop',
  ],
  ["variant of a product's name", 'InitializeRequest', { ...kyc, doc_type: 'x' }, notCovered, 'issue unknown-field doc_type'],
  [
    'typo of the missing name',
    'InitializeRequest',
    { ...noProduct, ProductCod: 'eKYC' },
    missing,
    'issue unknown-field ProductCod',
  ],
  ['any other name', 'InitializeRequest', { ...noProduct, Foo: 'x' }, missing, 'notice unknown-field Foo'],
];
