import { ekyc, without, type Row } from './row.ts';

const camelEkyc = { productCode: 'eKYC', merchantBizId: 'a-1', metaInfo: 1, merchantUserId: '', docType: 'x' };
const camelCheck = { merchantBizId: 'a', transactionId: 'b' };
const spelling = 'issue sdk-spelling ';
const sharedMissing = ['MerchantBizId', 'MetaInfo', 'MerchantUserId'].map((name) => `issue missing ${name}`);

/** D1: a whole message in the SDK's camelCase. */
export const camelCaseRows: Row[] = [
  ['any product', 'InitializeRequest', camelEkyc, spelling],
  ['eKYC', 'InitializeEkycRequest', camelEkyc, spelling],
  ['ID_OCR', 'InitializeIdOcrRequest', camelEkyc, spelling],
  ['FACE_VERIFY', 'InitializeFaceVerifyRequest', camelEkyc, spelling],
  ['CheckResult', 'CheckResultRequest', camelCheck, spelling],
  ["other products' and SDK members", 'InitializeFaceVerifyRequest', { docType: 'x', mRTDInput: '0' }, spelling],
  ['with other names', 'CheckResultRequest', { ...camelCheck, foo: 1, Merchant_Biz_Id: 2 }, spelling],
  ['undefined does not count', 'CheckResultRequest', { ...camelCheck, MerchantBizId: undefined }, spelling],
  ['a single name', 'CheckResultRequest', { transactionId: 'b' }, spelling],
  [
    'one of two names',
    'CheckResultRequest',
    { transactionId: 'b', foo: 1 },
    'issue missing MerchantBizId',
    'issue missing TransactionId',
    'issue unknown-field transactionId',
    'notice unknown-field foo',
  ],
  [
    'one wire name',
    'CheckResultRequest',
    { merchantBizId: 'a', TransactionId: 'b' },
    'issue missing MerchantBizId',
    'issue unknown-field merchantBizId',
  ],
  [
    'one wire name of another product',
    'InitializeFaceVerifyRequest',
    { metaInfo: '{}', merchantUserId: 'a', DocType: 'x' },
    'issue missing ProductCode',
    ...sharedMissing,
    'issue unknown-field metaInfo',
    'issue unknown-field merchantUserId',
    'issue rule FacePictureBase64',
    'notice foreign-field DocType',
  ],
  [
    'one wire name, no product',
    'InitializeRequest',
    { ...without(ekyc, 'ProductCode'), productCode: 'eKYC' },
    'issue missing ProductCode',
    'issue unknown-field productCode',
  ],
  ['nothing at all', 'CheckResultRequest', {}, 'issue missing MerchantBizId', 'issue missing TransactionId'],
];
