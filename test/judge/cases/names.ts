import { check, ekyc, face, idOcr, without, type Row } from './row.ts';

const noMetaInfo = without(ekyc, 'MetaInfo');
const missing = 'issue missing MetaInfo';

/** Names that are unknown, of other products, or of the SDK alone. */
export const nameRows: Row[] = [
  ['other case', 'InitializeRequest', { ...ekyc, metainfo: '{}' }, 'issue unknown-field metainfo'],
  ['underscore', 'InitializeRequest', { ...ekyc, Id_Spoof: 'Y' }, 'issue unknown-field Id_Spoof'],
  ['hyphen', 'InitializeRequest', { ...ekyc, 'return-url': 'x' }, 'issue unknown-field return-url'],
  ['variant of an SDK member', 'InitializeRequest', { ...ekyc, use_nfc: 'Y' }, 'issue unknown-field use_nfc'],
  ['variant, CheckResult', 'CheckResultRequest', { ...check, isReturnImage: 'Y' }, 'issue unknown-field isReturnImage'],
  [
    'variant beside the missing one',
    'InitializeRequest',
    { ...noMetaInfo, metaInfo: '{}' },
    missing,
    'issue unknown-field metaInfo',
  ],
  ["variant of another product's", 'InitializeRequest', { ...face, doc_type: '1' }, 'notice unknown-field doc_type'],
  ['typo of a missing one', 'InitializeRequest', { ...noMetaInfo, MetaInf: '{}' }, missing, 'issue unknown-field MetaInf'],
  ['swap in a missing one', 'InitializeRequest', { ...noMetaInfo, MteaInfo: '{}' }, missing, 'issue unknown-field MteaInfo'],
  [
    'two swaps, which count 1 each',
    'InitializeRequest',
    { ...without(ekyc, 'MerchantBizId'), eMrchantBziId: 'a' },
    'issue missing MerchantBizId',
    'issue unknown-field eMrchantBziId',
  ],
  ['typo in other case', 'InitializeRequest', { ...noMetaInfo, metainf: '{}' }, missing, 'issue unknown-field metainf'],
  [
    'far from the missing one',
    'InitializeRequest',
    { ...noMetaInfo, Information: '' },
    missing,
    'notice unknown-field Information',
  ],
  ['short, so not near', 'InitializeRequest', { ...noMetaInfo, Info: '' }, missing, 'notice unknown-field Info'],
  ['typo of one that is there', 'InitializeRequest', { ...ekyc, MetaInf: '{}' }, 'notice unknown-field MetaInf'],
  ['typo of an optional one', 'InitializeRequest', { ...ekyc, SceneCod: 'x' }, 'notice unknown-field SceneCod'],
  [
    'typo of one that is empty',
    'InitializeRequest',
    { ...ekyc, MetaInfo: '', MetaInf: '{}' },
    'issue too-short MetaInfo',
    'notice unknown-field MetaInf',
  ],
  ['any other', 'InitializeRequest', { ...ekyc, Foo: 1 }, 'notice unknown-field Foo'],
  ['any other, CheckResult', 'CheckResultRequest', { ...check, DocType: 'x' }, 'notice unknown-field DocType'],
  ['a name of every object', 'InitializeRequest', { ...ekyc, constructor: 'x' }, 'notice unknown-field constructor'],
  ['the empty name', 'InitializeRequest', { ...ekyc, '': 'x', _: 'x' }, 'notice unknown-field ', 'notice unknown-field _'],

  ['of another product', 'InitializeRequest', { ...idOcr, FacePictureUrl: 1 }, 'notice foreign-field FacePictureUrl'],
  ['of another product, empty', 'InitializeRequest', { ...face, IdSpoof: '' }, 'notice foreign-field IdSpoof'],
  ['of another product, own type', 'InitializeIdOcrRequest', { ...idOcr, Model: 'x' }, 'notice foreign-field Model'],
  ['Authorize on ID_OCR: no rule', 'InitializeRequest', { ...idOcr, Authorize: 'T' }, 'notice foreign-field Authorize'],

  ['SDK member', 'InitializeRequest', { ...ekyc, Crop: 'Y' }, 'notice not-described Crop'],
  ['SDK member, empty', 'InitializeRequest', { ...ekyc, Crop: '' }, 'notice empty Crop'],
  ['SDK member, no text', 'InitializeRequest', { ...ekyc, Crop: true }, 'issue wrong-type Crop', 'notice not-described Crop'],
  [
    'SDK member of CheckResult',
    'CheckResultRequest',
    { ...check, ExtraImageControlList: 'x' },
    'notice not-described ExtraImageControlList',
  ],
  ['SDK member of the other operation', 'CheckResultRequest', { ...check, Crop: 'Y' }, 'notice unknown-field Crop'],
];
