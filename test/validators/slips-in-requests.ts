/** What somebody does wrong, and what is said of it. */
export interface Slip {
  readonly slip: string;
  readonly input: unknown;
  readonly code: string;
  readonly at: string;
  readonly words: string;
  readonly prevents?: string;
}

/** A request with nothing wrong. */
export const ekyc = { ProductCode: 'eKYC', MerchantBizId: 'b1', MetaInfo: '{}', MerchantUserId: '42', DocType: '01000000' };
const face = {
  ProductCode: 'FACE_VERIFY',
  MerchantBizId: 'b1',
  MetaInfo: '{}',
  MerchantUserId: '42',
  FacePictureUrl: 'https://a.b/c',
};
const { DocType: _, ...noDocument } = ekyc;

export const inRequests: readonly Slip[] = [
  {
    slip: 'no document',
    input: noDocument,
    code: 'missing',
    at: 'DocType',
    words: 'DocType is missing.',
    prevents: 'MissingParameter',
  },
  {
    slip: 'an empty field',
    input: { ...ekyc, MerchantUserId: '' },
    code: 'too-short',
    at: 'MerchantUserId',
    words: 'MerchantUserId has to be at least 1 character, not text of 0 characters.',
    prevents: 'MissingParameter',
  },
  {
    slip: 'a picture as an address',
    input: { ...face, FacePictureUrl: undefined, FacePictureBase64: 'data:image/jpeg;base64,/9j/4AAQ' },
    code: 'bad-form',
    at: 'FacePictureBase64',
    words: 'FacePictureBase64 has to be Base64, without `data:` before it, not text of 31 characters.',
    prevents: 'InvalidParameter',
  },
  {
    slip: 'lost zeros',
    input: { ...ekyc, DocType: '1000000' },
    code: 'unknown-value',
    at: 'DocType',
    words: 'not "1000000"; did you mean "01000000"?',
    prevents: 'InvalidParameter',
  },
  {
    slip: 'a code as a number',
    input: { ...ekyc, DocType: 1_000_000 },
    code: 'wrong-type',
    at: 'DocType',
    words: 'DocType has to be text, not the number 1000000; did you mean "01000000"?',
  },
  {
    slip: 'a number for a digit',
    input: { ...ekyc, ShowGuidePage: 1 },
    code: 'wrong-type',
    at: 'ShowGuidePage',
    words: 'ShowGuidePage has to be text, not the number 1; did you mean "1"?',
  },
  {
    slip: 'false for no',
    input: { ...ekyc, DocVideo: false },
    code: 'wrong-type',
    at: 'DocVideo',
    words: 'DocVideo has to be text, not the boolean false; did you mean "N"?',
  },
  {
    slip: 'true for yes',
    input: { ...ekyc, Authorize: true, DocType: '00000001' },
    code: 'wrong-type',
    at: 'Authorize',
    words: 'did you mean "T"?',
  },
  {
    slip: 'small letters',
    input: { ...ekyc, IdSpoof: 'y' },
    code: 'unknown-value',
    at: 'IdSpoof',
    words: 'IdSpoof has to be one of Y, N, not "y"; did you mean "Y"?',
  },
  {
    slip: 'a level without its zero',
    input: { ...ekyc, SecurityLevel: '2' },
    code: 'unknown-value',
    at: 'SecurityLevel',
    words: 'did you mean "02"?',
  },
  {
    slip: 'a misspelt value',
    input: { ...ekyc, Model: 'LIVNESS' },
    code: 'unknown-value',
    at: 'Model',
    words: 'did you mean "LIVENESS"?',
  },
  {
    slip: 'a misspelt field',
    input: { ...ekyc, CallbackURL: 'https://a.b' },
    code: 'unknown-field',
    at: 'CallbackURL',
    words: 'CallbackURL is not a known field; did you mean "CallbackUrl"?',
  },
  {
    slip: 'a short field with two letters swapped',
    input: { ...ekyc, Modle: 'LIVENESS' },
    code: 'unknown-field',
    at: 'Modle',
    words: 'Modle is not a known field; did you mean "Model"?',
  },
  {
    slip: 'a field that nobody knows',
    input: { ...ekyc, Colour: 'red' },
    code: 'unknown-field',
    at: 'Colour',
    words: 'Colour is not a known field.',
  },
  {
    slip: 'a field of another product',
    input: { ...face, DocType: '01000000' },
    code: 'foreign-field',
    at: 'DocType',
    words: 'DocType belongs to ',
  },
  {
    slip: 'an object for JSON text',
    input: { ...ekyc, MetaInfo: { a: 1 } },
    code: 'wrong-type',
    at: 'MetaInfo',
    words: 'MetaInfo has to be JSON text: pass it through JSON.stringify.',
  },
  {
    slip: 'a list for JSON text',
    input: { ...ekyc, DocType: '00000001', DocPageConfig: ['OCR_ID_BACK'] },
    code: 'wrong-type',
    at: 'DocPageConfig',
    words: 'JSON.stringify',
  },
  {
    slip: 'a UUID with its hyphens, which make it too long as well',
    input: { ...ekyc, MerchantBizId: 'e0c34a77-f5ac-40a5-aa5e-6ed20c35d8f1' },
    code: 'bad-form',
    at: 'MerchantBizId',
    words: 'MerchantBizId has to be letters and digits, not "e0c34a77-f5ac-40a5-aa5e-6ed20c35d8f1".',
  },
  {
    slip: 'a bare word for a list',
    input: { ...ekyc, DocType: '00000001', DocPageConfig: 'OCR_ID_BACK' },
    code: 'not-json',
    at: 'DocPageConfig',
    words: 'DocPageConfig has to be JSON text of a list, not ',
  },
  {
    slip: 'a wrong word in the list',
    input: { ...ekyc, DocType: '00000001', DocPageConfig: '["OCR_ID_BAK"]' },
    code: 'unknown-value',
    at: 'DocPageConfig › 0',
    words: 'did you mean "OCR_ID_BACK"?',
  },
  {
    slip: 'a UUID with its hyphens',
    input: { ...ekyc, MerchantBizId: 'e0c34a77-f5ac-40a5-aa5e' },
    code: 'bad-form',
    at: 'MerchantBizId',
    words: 'MerchantBizId has to be letters and digits, not "e0c34a77-f5ac-40a5-aa5e".',
  },
  {
    slip: 'a whole one',
    input: { ...ekyc, MerchantBizId: 'a'.repeat(33) },
    code: 'too-long',
    at: 'MerchantBizId',
    words: 'MerchantBizId has to be at most 32 characters, not ',
  },
  {
    slip: 'an address without https',
    input: { ...ekyc, CallbackUrl: 'http://a.b' },
    code: 'rule',
    at: 'CallbackUrl',
    words: 'CallbackUrl breaks a rule: ',
  },
  {
    slip: 'two pictures',
    input: { ...face, FacePictureBase64: '/9j/' },
    code: 'rule',
    at: 'FacePictureUrl',
    words: 'not as both',
  },
  {
    slip: 'no picture',
    input: { ...face, FacePictureUrl: undefined },
    code: 'rule',
    at: 'FacePictureBase64',
    words: 'FacePictureBase64 is missing: ',
    prevents: 'MissingParameter',
  },
  {
    slip: 'an empty picture',
    input: { ...face, FacePictureUrl: undefined, FacePictureBase64: '' },
    code: 'too-short',
    at: 'FacePictureBase64',
    words: 'FacePictureBase64 has to be at least 1 character',
    prevents: 'MissingParameter',
  },
  {
    slip: 'a product in small letters',
    input: { ...ekyc, ProductCode: 'ekyc' },
    code: 'unknown-value',
    at: 'ProductCode',
    words: 'did you mean "eKYC"?',
  },
  {
    slip: 'no product',
    input: { ...ekyc, ProductCode: undefined },
    code: 'missing',
    at: 'ProductCode',
    words: 'ProductCode is missing.',
  },
  {
    slip: 'text for a message',
    input: JSON.stringify(ekyc),
    code: 'wrong-type',
    at: '',
    words: 'The message has to be an object, not text of ',
  },
];
