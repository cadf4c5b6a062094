import type { NoticeCode } from '../../packages/validators/generated/index.mjs';

// The reports about requests, row by row: an issue if a page states what a request breaks, otherwise a notice.

/** A request with the expected report: code, place, and return code with its basis. */
export interface RequestRow {
  readonly what: string;
  readonly input: unknown;
  readonly issues?: readonly string[];
  readonly notices?: readonly string[];
  /** Words that the message must contain. */
  readonly says?: string;
}

export const common = { MerchantBizId: 'e0c34a77f5ac40a5aa5e6ed20c35d8f1', MetaInfo: '{}', MerchantUserId: '42' };
export const ekyc = { ProductCode: 'eKYC', ...common, DocType: '01000000' };
export const idOcr = { ...ekyc, ProductCode: 'ID_OCR' };
export const face = { ProductCode: 'FACE_VERIFY', ...common, FacePictureUrl: 'https://a.example/face.jpg' };
export const mainland = { ...ekyc, DocType: '00000001' };

const { MerchantUserId: _user, ...withoutUser } = ekyc;
const { ProductCode: _product, ...withoutProduct } = ekyc;

const stated: readonly RequestRow[] = [
  { what: 'nothing wrong', input: ekyc },
  { what: 'nothing wrong for ID_OCR', input: idOcr },
  { what: 'nothing wrong for FACE_VERIFY', input: face },
  { what: 'no required parameter', input: withoutUser, issues: ['missing MerchantUserId MissingParameter stated'] },
  { what: 'an empty required one', input: { ...ekyc, DocType: '' }, issues: ['too-short DocType MissingParameter stated'] },
  {
    what: 'an identifier that is too long',
    input: { ...ekyc, MerchantBizId: 'a'.repeat(33) },
    issues: ['too-long MerchantBizId InvalidParameter stated'],
  },
  {
    what: 'other characters than the page has',
    input: { ...ekyc, SceneCode: 'scene 1' },
    issues: ['bad-form SceneCode InvalidParameter stated'],
  },
  {
    what: 'a hyphen in MerchantBizId',
    input: { ...ekyc, MerchantBizId: 'e0c34a77-f5ac-40a5-aa5e-6ed20c35d8f1' },
    issues: ['bad-form MerchantBizId InvalidParameter stated'],
    says: 'remove the hyphens',
  },
  {
    what: 'a value that is not on a closed list',
    input: { ...ekyc, Authorize: 'Y' },
    issues: ['unknown-value Authorize InvalidParameter stated'],
  },
  {
    what: 'a callback URL without https',
    input: { ...ekyc, CallbackUrl: 'http://a.example' },
    issues: ['rule CallbackUrl InvalidParameter inferred'],
  },
  {
    what: 'both images',
    input: { ...face, FacePictureBase64: '/9j/4AAQ' },
    issues: ['rule FacePictureUrl DataDuplication stated'],
  },
  {
    what: 'neither image',
    input: { ...face, FacePictureUrl: undefined },
    issues: ['rule FacePictureBase64 MissingParameter inferred'],
  },
  { what: 'a boolean', input: { ...ekyc, DocVideo: true }, issues: ['wrong-type DocVideo InvalidParameter inferred'] },
];

const empties: readonly RequestRow[] = [
  { what: 'an empty optional text', input: { ...ekyc, SceneCode: '' }, notices: ['empty SceneCode'] },
  { what: 'an empty value of a closed list', input: { ...ekyc, Authorize: '' }, notices: ['empty Authorize'] },
  { what: 'an empty value of an open list', input: { ...idOcr, IdSpoof: '' }, notices: ['empty IdSpoof'] },
  { what: 'an empty JSON text', input: { ...ekyc, LanguageConfig: '' }, notices: ['empty LanguageConfig'] },
  { what: 'an empty JSON text of a list', input: { ...ekyc, DocPageConfig: '' }, notices: ['empty DocPageConfig'] },
  { what: 'an empty member that no page describes', input: { ...ekyc, Crop: '' }, notices: ['empty Crop'] },
  {
    what: 'an empty URL, which breaks no rule',
    input: { ...ekyc, CallbackUrl: '' },
    notices: ['empty CallbackUrl'],
  },
  {
    what: 'a token with an empty URL',
    input: { ...ekyc, CallbackToken: 't', CallbackUrl: '' },
    notices: ['empty CallbackUrl', 'rule CallbackUrl'],
    says: 'CallbackUrl is missing: `CallbackToken` is useful only together with `CallbackUrl`.',
  },
  {
    what: 'one of the images empty',
    input: { ...face, FacePictureBase64: '' },
    notices: ['empty FacePictureBase64'],
  },
  {
    what: 'both images empty',
    input: { ...face, FacePictureUrl: '', FacePictureBase64: '' },
    issues: ['rule FacePictureBase64 MissingParameter inferred'],
    notices: ['empty FacePictureBase64', 'empty FacePictureUrl'],
  },
  { what: 'an unknown empty field', input: { ...ekyc, Extra: '' }, notices: ['unknown-field Extra'] },
];

const names: readonly RequestRow[] = [
  {
    what: 'a name in small letters',
    input: { ...ekyc, callbackurl: 'https://a.example' },
    issues: ['unknown-field callbackurl'],
  },
  { what: 'a name in snake case', input: { ...ekyc, scene_code: 'a' }, issues: ['unknown-field scene_code'] },
  { what: 'a name with hyphens', input: { ...ekyc, 'Scene-Code': 'a' }, issues: ['unknown-field Scene-Code'] },
  { what: 'one small letter', input: { ...ekyc, docType: '01000000' }, issues: ['unknown-field docType'] },
  {
    what: 'a name near a required one that is missing',
    input: { ...withoutUser, MerchantUserID1: '42' },
    issues: ['missing MerchantUserId MissingParameter stated', 'unknown-field MerchantUserID1'],
  },
  { what: 'a name near an optional one', input: { ...ekyc, SceneCod: 'a' }, notices: ['unknown-field SceneCod'] },
  { what: 'a name near a required one that is there', input: { ...ekyc, DocTyp: 'a' }, notices: ['unknown-field DocTyp'] },
  { what: 'an unknown name', input: { ...ekyc, Extra: 1 }, notices: ['unknown-field Extra'] },
  {
    what: 'a parameter of another product',
    input: { ...face, DocType: '01000000' },
    notices: ['foreign-field DocType'],
    says: 'belongs to eKYC and ID_OCR, not to FACE_VERIFY',
  },
  { what: 'a member that no page describes', input: { ...ekyc, UseNFC: 'Y' }, notices: ['not-described UseNFC'] },
  {
    what: 'a member that no page describes, as a number',
    input: { ...ekyc, Pages: 1 },
    issues: ['wrong-type Pages InvalidParameter inferred'],
    notices: ['not-described Pages'],
  },
  {
    what: 'all names as the SDK has them',
    input: { productCode: 'eKYC', merchantBizId: '-', metaInfo: '{}', merchantUserId: '42', docType: 7, extra: 1 },
    issues: ['sdk-spelling '],
    says: 'initializeFromSdk',
  },
];

const products: readonly RequestRow[] = [
  {
    what: 'a product that is not covered',
    input: { ...ekyc, ProductCode: 'KYC_GLOBAL', DocType: 'any' },
    issues: ['not-covered ProductCode'],
  },
  {
    what: 'such a product, and shared parameters that are wrong',
    input: { ...ekyc, ProductCode: 'eKYC_PRO', MerchantBizId: '-', CallbackUrl: 'http://a.example', SceneCode: '' },
    issues: [
      'not-covered ProductCode',
      'bad-form MerchantBizId InvalidParameter stated',
      'rule CallbackUrl InvalidParameter inferred',
    ],
    notices: ['empty SceneCode'],
  },
  {
    what: 'an unknown product, and shared parameters that are wrong',
    input: { ...withoutUser, ProductCode: 'ekyc', MerchantBizId: '' },
    issues: [
      'unknown-value ProductCode InvalidParameter stated',
      'too-short MerchantBizId MissingParameter stated',
      'missing MerchantUserId MissingParameter stated',
    ],
  },
  {
    what: 'no product, and an unknown name',
    input: { ...withoutProduct, Extra: '1' },
    issues: ['missing ProductCode MissingParameter stated'],
    notices: ['unknown-field Extra'],
  },
  { what: 'an empty product', input: { ...ekyc, ProductCode: '' }, issues: ['too-short ProductCode MissingParameter stated'] },
];

const forms: readonly RequestRow[] = [
  {
    what: 'no JSON where JSON is usual',
    input: { ...ekyc, LanguageConfig: 'en' },
    notices: ['unusual-form LanguageConfig'],
    says: 'it breaks at character 1',
  },
  {
    what: 'JSON that is cut off',
    input: { ...ekyc, MetaInfo: '{"zimVer":"3.0' },
    notices: ['unusual-form MetaInfo'],
    says: 'it ends too early',
  },
  {
    what: 'JSON that was stringified twice',
    input: { ...ekyc, MetaInfo: JSON.stringify('{}') },
    notices: ['unusual-form MetaInfo'],
    says: 'stringified twice',
  },
  {
    what: 'JSON of a number',
    input: { ...ekyc, MetaInfo: '7' },
    notices: ['unusual-form MetaInfo'],
    says: 'neither an object nor a list',
  },
  {
    what: 'the text of the page for DocPageConfig',
    input: { ...mainland, DocPageConfig: 'OCR_ID_BACK' },
    notices: ['unusual-form DocPageConfig'],
    says: 'JSON text of a list such as ["OCR_ID_BACK"]',
  },
  {
    what: 'an object where a list is usual',
    input: { ...mainland, DocPageConfig: '{}' },
    notices: ['unusual-form DocPageConfig'],
    says: ', but DocPageConfig must be a list',
  },
  {
    what: 'an unknown side',
    input: { ...mainland, DocPageConfig: '["OCR_ID_FRONT"]' },
    notices: ['unknown-value DocPageConfig › 0'],
  },
  {
    what: 'an object for JSON text',
    input: { ...ekyc, MetaInfo: {} },
    issues: ['wrong-type MetaInfo InvalidParameter inferred'],
  },
  {
    what: 'a value that is not on an open list',
    input: { ...idOcr, IdThreshold: '9' },
    notices: ['unknown-value IdThreshold'],
  },
  {
    what: 'white space before Base64',
    input: { ...face, FacePictureUrl: undefined, FacePictureBase64: '\n/9j/4AAQ' },
    notices: ['unusual-form FacePictureBase64'],
    says: 'is usually Base64 without leading white space',
  },
  {
    what: 'a parameter with another document than the page has it for',
    input: { ...ekyc, Authorize: 'T' },
    notices: ['rule DocType'],
    says: ': `Authorize` is available only for Mainland China ID cards. Set DocType to "00000001", or leave out Authorize.',
  },
];

export const initializeRows = { stated, empties, names, products, forms };

const checkResult = { MerchantBizId: common.MerchantBizId, TransactionId: 't1' };

export const checkResultRows: readonly RequestRow[] = [
  { what: 'nothing wrong', input: checkResult },
  {
    what: 'fewer than 32 characters',
    input: { ...checkResult, MerchantBizId: 'a1' },
    notices: ['rule MerchantBizId'],
    says: ': The CheckResult page asks for a `MerchantBizId` of exactly 32 characters.',
  },
  {
    what: 'more than 32 characters',
    input: { ...checkResult, MerchantBizId: 'a'.repeat(33) },
    issues: ['too-long MerchantBizId InvalidParameter inferred'],
  },
  {
    what: 'hyphens',
    input: { ...checkResult, MerchantBizId: 'e0c34a77-f5ac-40a5-aa5e-6ed20c35' },
    issues: ['bad-form MerchantBizId InvalidParameter inferred'],
    says: 'remove the hyphens',
  },
  { what: 'an empty flag', input: { ...checkResult, IsReturnImage: '' }, notices: ['empty IsReturnImage'] },
  {
    what: 'a member that no page describes',
    input: { ...checkResult, ReturnFiveCategorySpoofResult: 'Y' },
    notices: ['not-described ReturnFiveCategorySpoofResult'],
  },
  {
    what: 'all names as the SDK has them',
    input: { merchantBizId: 'a', transactionId: 'b' },
    issues: ['sdk-spelling '],
    says: 'checkResultFromSdk',
  },
];

/** A request with a notice of every code, and the codes. */
export const everyNotice = {
  input: { ...face, SceneCode: '', Extra: 1, DocType: '1', UseNFC: 'Y', Model: 'NEW', MetaInfo: '7', CallbackToken: 't' },
  codes: [
    'empty',
    'unknown-field',
    'foreign-field',
    'not-described',
    'unknown-value',
    'unusual-form',
    'rule',
  ] as const satisfies readonly NoticeCode[],
};
