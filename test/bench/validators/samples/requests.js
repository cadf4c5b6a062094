// Requests as services send them, by the name of their type. Their JSON text is the shortest there is: what everybody has
// to spend in JSON.parse would hide what the checks cost.

export const products = ['InitializeEkycRequest', 'InitializeIdOcrRequest', 'InitializeFaceVerifyRequest'];
export const union = 'InitializeRequest';

const common = { MerchantBizId: 'e0c34a77f5ac40a5aa5e6ed20c35d8f1', MetaInfo: '{}', MerchantUserId: '123456789' };
const callback = { CallbackUrl: 'https://example.com/verified', CallbackToken: 'NMjvQanQgplBSaEI0sL86WnQplB' };

export const valid = {
  InitializeEkycRequest: {
    ProductCode: 'eKYC',
    SceneCode: '1234567890',
    ...common,
    DocType: '01000000',
    SecurityLevel: '02',
    IdThreshold: '0',
    Model: 'PHOTINUS_LIVENESS',
    DocVideo: 'N',
    ...callback,
    ShowGuidePage: '1',
    DocScanMode: 'shoot',
  },
  InitializeIdOcrRequest: {
    ProductCode: 'ID_OCR',
    ...common,
    DocType: '00000006',
    SceneCode: '1234567890',
    IdSpoof: 'Y',
    IdThreshold: '0',
    ShowAlbumIcon: '1',
    ShowOcrResult: '1',
    ...callback,
  },
  InitializeFaceVerifyRequest: {
    ProductCode: 'FACE_VERIFY',
    SceneCode: '1234567890',
    ...common,
    FacePictureUrl: 'https://example.com/face.jpg',
    SecurityLevel: '02',
    Model: 'LIVENESS',
    DocVideo: 'N',
    ...callback,
  },
};

const { FacePictureUrl: _, ...withoutImage } = valid.InitializeFaceVerifyRequest;

/** A request that brings its image along. */
export function withImage(characters) {
  return { ...withoutImage, FacePictureBase64: '/9j/'.repeat(characters / 4) };
}

const { DocType: _type, ...withoutDocType } = valid.InitializeEkycRequest;

/** What is wrong in each is in its name. */
export const invalid = [
  {
    name: 'one wrong value',
    type: 'InitializeEkycRequest',
    input: { ...valid.InitializeEkycRequest, SecurityLevel: 'very high indeed' },
  },
  {
    name: 'a field that is missing',
    type: 'InitializeEkycRequest',
    input: withoutDocType,
  },
  {
    name: 'six problems',
    type: 'InitializeEkycRequest',
    input: {
      ...withoutDocType,
      SceneCode: 'far too long for this',
      MerchantBizId: 'not letters, digits',
      MetaInfo: '{',
      MerchantUserId: 123456789,
      CallbackUrl: 'http://example.com/verified',
    },
  },
  {
    name: 'a misspelled field',
    type: 'InitializeEkycRequest',
    input: { ...withoutDocType, DocTyp: '01000000' },
  },
  {
    name: 'the names of the SDK',
    type: 'InitializeIdOcrRequest',
    input: inSdkNames(valid.InitializeIdOcrRequest),
  },
  {
    name: 'a broken rule',
    type: 'InitializeFaceVerifyRequest',
    input: { ...valid.InitializeFaceVerifyRequest, FacePictureBase64: '/9j/' },
  },
  { name: 'no image', type: 'InitializeFaceVerifyRequest', input: withoutImage },
  { name: 'nothing at all', type: 'InitializeIdOcrRequest', input: { ProductCode: 'ID_OCR' } },
];

/** Requests that pass, and what there is to notice in each. */
export const noticed = [
  {
    name: 'an unknown field',
    type: 'InitializeIdOcrRequest',
    input: { ...valid.InitializeIdOcrRequest, RiskGroup: 'b' },
  },
  {
    name: 'a field of another product',
    type: 'InitializeFaceVerifyRequest',
    input: { ...valid.InitializeFaceVerifyRequest, DocType: '01000000' },
  },
  {
    name: 'a field that only the SDK has',
    type: 'InitializeFaceVerifyRequest',
    input: { ...valid.InitializeFaceVerifyRequest, VerifyModel: '1' },
  },
  {
    name: 'an empty field',
    type: 'InitializeEkycRequest',
    input: { ...valid.InitializeEkycRequest, ReturnUrl: '' },
  },
  {
    name: 'a value that is new in an open list',
    type: 'InitializeEkycRequest',
    input: { ...valid.InitializeEkycRequest, DocType: '00000001', DocPageConfig: '["OCR_ID_FRONT"]' },
  },
  {
    name: 'a text that is no JSON',
    type: 'InitializeIdOcrRequest',
    input: { ...valid.InitializeIdOcrRequest, LanguageConfig: '{"en": {"title": "Your document",}}' },
  },
];

/** A request as the SDK's classes have it. */
export function inSdkNames(input) {
  const entries = Object.entries(input).map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value]);
  return Object.fromEntries(entries);
}

/** As many of the same kind as a batch goes through: as JSON.parse makes them, and no two alike in memory. */
export function copies(input) {
  const text = JSON.stringify(input);
  return Array.from({ length: 16 }, () => JSON.parse(text));
}
