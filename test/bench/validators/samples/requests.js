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

const { FacePictureUrl: _, ...withoutPicture } = valid.InitializeFaceVerifyRequest;

/** A request that brings its picture along. */
export function withPicture(characters) {
  return { ...withoutPicture, FacePictureBase64: '/9j/'.repeat(characters / 4) };
}

const { DocType: _type, ...withoutDocType } = valid.InitializeEkycRequest;

/** What is wrong in each is in its name. */
export const invalid = [
  {
    name: 'one wrong value',
    type: 'InitializeFaceVerifyRequest',
    input: { ...valid.InitializeFaceVerifyRequest, SecurityLevel: 'very high indeed' },
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
    name: 'a misspelt field',
    type: 'InitializeIdOcrRequest',
    input: { ...valid.InitializeIdOcrRequest, SceneCodes: '1234567890' },
  },
  {
    name: 'a field of another product',
    type: 'InitializeFaceVerifyRequest',
    input: { ...valid.InitializeFaceVerifyRequest, DocType: '01000000' },
  },
  {
    name: 'a broken rule',
    type: 'InitializeFaceVerifyRequest',
    input: { ...valid.InitializeFaceVerifyRequest, FacePictureBase64: '/9j/' },
  },
  { name: 'no picture', type: 'InitializeFaceVerifyRequest', input: withoutPicture },
  {
    name: 'JSON text with something else in it',
    type: 'InitializeEkycRequest',
    input: { ...valid.InitializeEkycRequest, DocType: '00000001', DocPageConfig: '["OCR_ID_FRONT"]' },
  },
  { name: 'nothing at all', type: 'InitializeIdOcrRequest', input: { ProductCode: 'ID_OCR' } },
];

/** As many of the same kind as a batch goes through: as JSON.parse makes them, and no two alike in memory. */
export function copies(input) {
  const text = JSON.stringify(input);
  return Array.from({ length: 16 }, () => JSON.parse(text));
}
