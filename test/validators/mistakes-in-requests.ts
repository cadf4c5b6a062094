import type { IssueCode, Prevents } from '../../packages/validators/generated/index.mjs';

/** A mistake in a message, and the one issue or notice that reports it. */
export interface MessageMistake {
  readonly mistake: string;
  readonly input: unknown;
  readonly code: IssueCode;
  readonly at: string;
  readonly words: string;
  readonly prevents?: Prevents | undefined;
  /** Whether the message is accepted. */
  readonly isNotice?: boolean;
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

const missing: Prevents = { code: 'MissingParameter', basis: 'stated' };
const invalid: Prevents = { code: 'InvalidParameter', basis: 'stated' };
/** No page says what happens to values that aren't text. */
const ofType: Prevents = { code: 'InvalidParameter', basis: 'inferred' };

/** A field, what was sent as yes or no, and the value that means it. */
const otherWords = [
  ['Authorize', 'Y', 'T'],
  ['Authorize', '1', 'T'],
  ['Authorize', 'no', 'F'],
  ['IdSpoof', 'TRUE', 'Y'],
  ['IdSpoof', '0', 'N'],
  ['ShowGuidePage', 'y', '1'],
  ['ShowGuidePage', 'Off', '0'],
] as const;

function otherWord([at, sent, meant]: (typeof otherWords)[number]): MessageMistake {
  const words = `did you mean "${meant}"?`;
  const input = { ...ekyc, DocType: '00000001', [at]: sent };
  return { mistake: `${sent} for ${meant}`, input, code: 'unknown-value', at, words, prevents: invalid };
}

export const inRequests: readonly MessageMistake[] = [
  {
    mistake: 'no document',
    input: noDocument,
    code: 'missing',
    at: 'DocType',
    words: 'DocType is missing.',
    prevents: missing,
  },
  {
    mistake: 'an empty field',
    input: { ...ekyc, MerchantUserId: '' },
    code: 'too-short',
    at: 'MerchantUserId',
    words: 'MerchantUserId is empty, and required.',
    prevents: missing,
  },
  {
    mistake: 'an image with a `data:` prefix',
    input: { ...face, FacePictureUrl: undefined, FacePictureBase64: 'data:image/jpeg;base64,/9j/4AAQ' },
    code: 'bad-form',
    at: 'FacePictureBase64',
    words: 'FacePictureBase64 must be Base64 without a `data:` prefix.',
    prevents: invalid,
  },
  {
    mistake: 'lost zeros',
    input: { ...ekyc, DocType: '1000000' },
    code: 'unknown-value',
    at: 'DocType',
    words: 'not text of 7 characters; did you mean "01000000"?',
    prevents: invalid,
  },
  {
    mistake: 'a code as a number',
    input: { ...ekyc, DocType: 1_000_000 },
    code: 'wrong-type',
    at: 'DocType',
    words: 'DocType must be text, not a number; did you mean "01000000"?',
    prevents: ofType,
  },
  {
    mistake: 'a number for a digit',
    input: { ...ekyc, ShowGuidePage: 1 },
    code: 'wrong-type',
    at: 'ShowGuidePage',
    words: 'ShowGuidePage must be text, not a number; did you mean "1"?',
    prevents: ofType,
  },
  {
    mistake: 'false for no',
    input: { ...ekyc, DocVideo: false },
    code: 'wrong-type',
    at: 'DocVideo',
    words: 'DocVideo must be text, not a boolean; did you mean "N"?',
    prevents: ofType,
  },
  {
    mistake: 'true for yes',
    input: { ...ekyc, Authorize: true, DocType: '00000001' },
    code: 'wrong-type',
    at: 'Authorize',
    words: 'did you mean "T"?',
    prevents: ofType,
  },
  ...otherWords.map(otherWord),
  {
    mistake: 'small letters',
    input: { ...ekyc, IdSpoof: 'y' },
    code: 'unknown-value',
    at: 'IdSpoof',
    words: 'IdSpoof must be one of "Y", "N", not text of 1 character; did you mean "Y"?',
    prevents: invalid,
  },
  {
    mistake: 'a level without its zero',
    input: { ...ekyc, SecurityLevel: '2' },
    code: 'unknown-value',
    at: 'SecurityLevel',
    words: 'did you mean "02"?',
    prevents: invalid,
  },
  {
    mistake: 'a typo in a value',
    input: { ...ekyc, Model: 'LIVNESS' },
    code: 'unknown-value',
    at: 'Model',
    words: 'Model is not one of "LIVENESS", "PHOTINUS_LIVENESS"; did you mean "LIVENESS"?',
    isNotice: true,
  },
  {
    mistake: 'a known name in another case',
    input: { ...ekyc, CallbackURL: 'https://a.b' },
    code: 'unknown-field',
    at: 'CallbackURL',
    words: 'CallbackURL is not a known field; did you mean "CallbackUrl"?',
  },
  {
    mistake: 'a typo in the name of an optional field',
    input: { ...ekyc, Modle: 'LIVENESS' },
    code: 'unknown-field',
    at: 'Modle',
    words: 'Modle is not a known field; did you mean "Model"?',
    isNotice: true,
  },
  {
    mistake: 'an unknown field',
    input: { ...ekyc, Color: 'red' },
    code: 'unknown-field',
    at: 'Color',
    words: 'Color is not a known field.',
    isNotice: true,
  },
  {
    mistake: 'a field of another product',
    input: { ...face, DocType: '01000000' },
    code: 'foreign-field',
    at: 'DocType',
    words: 'DocType belongs to eKYC and ID_OCR, not to FACE_VERIFY.',
    isNotice: true,
  },
  {
    mistake: 'an object for JSON text',
    input: { ...ekyc, MetaInfo: { a: 1 } },
    code: 'wrong-type',
    at: 'MetaInfo',
    words: 'MetaInfo must be JSON text: pass it through JSON.stringify.',
    prevents: ofType,
  },
  {
    mistake: 'a list for JSON text',
    input: { ...ekyc, DocType: '00000001', DocPageConfig: ['OCR_ID_BACK'] },
    code: 'wrong-type',
    at: 'DocPageConfig',
    words: 'JSON.stringify',
    prevents: ofType,
  },
  {
    mistake: 'a UUID with its hyphens, which make it too long as well',
    input: { ...ekyc, MerchantBizId: 'e0c34a77-f5ac-40a5-aa5e-6ed20c35d8f1' },
    code: 'bad-form',
    at: 'MerchantBizId',
    words: 'MerchantBizId must be letters and digits: remove the hyphens.',
    prevents: invalid,
  },
  {
    mistake: 'a bare word for a list',
    input: { ...ekyc, DocType: '00000001', DocPageConfig: 'OCR_ID_BACK' },
    code: 'unusual-form',
    at: 'DocPageConfig',
    words:
      'DocPageConfig is usually JSON text of a list such as ["OCR_ID_BACK"], but this is not JSON (it breaks at character 1).',
    isNotice: true,
  },
  {
    mistake: 'a wrong word in the list',
    input: { ...ekyc, DocType: '00000001', DocPageConfig: '["OCR_ID_BAK"]' },
    code: 'unknown-value',
    at: 'DocPageConfig › 0',
    words: 'did you mean "OCR_ID_BACK"?',
    isNotice: true,
  },
  {
    mistake: 'a UUID with its hyphens',
    input: { ...ekyc, MerchantBizId: 'e0c34a77-f5ac-40a5-aa5e' },
    code: 'bad-form',
    at: 'MerchantBizId',
    words: 'MerchantBizId must be letters and digits: remove the hyphens.',
    prevents: invalid,
  },
  {
    mistake: 'an identifier that is too long',
    input: { ...ekyc, MerchantBizId: 'a'.repeat(33) },
    code: 'too-long',
    at: 'MerchantBizId',
    words: 'MerchantBizId must be at most 32 characters, not ',
    prevents: invalid,
  },
  {
    mistake: 'a URL without https',
    input: { ...ekyc, CallbackUrl: 'http://a.b' },
    code: 'rule',
    at: 'CallbackUrl',
    words: ': `CallbackUrl` must be an HTTPS URL.',
    prevents: { code: 'InvalidParameter', basis: 'inferred' },
  },
  {
    mistake: 'two images',
    input: { ...face, FacePictureBase64: '/9j/' },
    code: 'rule',
    at: 'FacePictureUrl',
    words: 'send exactly one of FacePictureBase64 and FacePictureUrl.',
    prevents: { code: 'DataDuplication', basis: 'stated' },
  },
  {
    mistake: 'no image',
    input: { ...face, FacePictureUrl: undefined },
    code: 'rule',
    at: 'FacePictureBase64',
    words: 'FacePictureBase64 is missing: ',
    prevents: { code: 'MissingParameter', basis: 'inferred' },
  },
  {
    mistake: 'a product in small letters',
    input: { ...ekyc, ProductCode: 'ekyc' },
    code: 'unknown-value',
    at: 'ProductCode',
    words: 'did you mean "eKYC"?',
    prevents: invalid,
  },
  {
    mistake: 'no product',
    input: { ...ekyc, ProductCode: undefined },
    code: 'missing',
    at: 'ProductCode',
    words: 'ProductCode is missing.',
    prevents: missing,
  },
  {
    mistake: 'text for a message',
    input: JSON.stringify(ekyc),
    code: 'wrong-type',
    at: '',
    words: 'The message must be an object, not text: pass it through JSON.parse.',
  },
];
