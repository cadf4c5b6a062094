import { ekyc, face, faceWithoutImage, passport, idOcr, type Row } from './row.ts';

const base64 = (FacePictureBase64: string): object => ({ ...faceWithoutImage, FacePictureBase64 });
const pages = (DocPageConfig: string): object => ({ ...ekyc, DocPageConfig });
const meta = (MetaInfo: string): object => ({ ...ekyc, MetaInfo });
const unusualMeta = 'notice unusual-form MetaInfo';
const unusualPages = 'notice unusual-form DocPageConfig';
const badImage = 'issue bad-form FacePictureBase64';

/** JSON texts, images, and rules between parameters (D7, D8, D12). */
export const formRows: Row[] = [
  ['MetaInfo, a list', 'InitializeRequest', meta(' [1]\n')],
  ['MetaInfo, no JSON', 'InitializeRequest', meta('{deviceType}'), unusualMeta],
  ['MetaInfo, stringified twice', 'InitializeRequest', meta('"{\\"deviceType\\":\\"h5\\"}"'), unusualMeta],
  ['MetaInfo, null', 'InitializeRequest', meta('null'), unusualMeta],
  ['MetaInfo, white space', 'InitializeRequest', meta(' '), unusualMeta],
  ['LanguageConfig, en', 'InitializeRequest', { ...idOcr, LanguageConfig: 'en' }, 'notice unusual-form LanguageConfig'],
  ['StyleConfig, a number', 'InitializeRequest', { ...face, StyleConfig: '1' }, 'notice unusual-form StyleConfig'],

  ['DocPageConfig', 'InitializeRequest', pages('["OCR_ID_BACK"]')],
  ['DocPageConfig, no items', 'InitializeRequest', pages('[]')],
  ['DocPageConfig, bare', 'InitializeRequest', pages('OCR_ID_BACK'), unusualPages],
  ['DocPageConfig, an object', 'InitializeRequest', pages('{}'), unusualPages],
  ['DocPageConfig, an item no text', 'InitializeRequest', pages('["X",1]'), unusualPages],
  [
    'DocPageConfig, unknown items',
    'InitializeRequest',
    pages('["OCR_ID_FRONT","OCR_ID_BACK",""]'),
    'notice unknown-value DocPageConfig.0',
    'notice unknown-value DocPageConfig.2',
  ],

  ['image', 'InitializeRequest', base64('/9j/4AAQ****')],
  ['image, short', 'InitializeRequest', base64('QQ==')],
  ['image, URL alphabet', 'InitializeRequest', base64('_-9j_-')],
  ['image, short and wrong', 'InitializeRequest', base64('Q*'), badImage],
  ['image, white space before', 'InitializeRequest', base64(' \n/9j/4AAQ'), 'notice unusual-form FacePictureBase64'],
  ['image, only white space', 'InitializeRequest', base64(' \n'), badImage],
  ['image, data address', 'InitializeRequest', base64('data:image/jpeg;base64,/9j/'), badImage],
  ['image, white space inside', 'InitializeRequest', base64('/9j /4AAQ'), badImage],
  ['image address, http', 'InitializeRequest', { ...face, FacePictureUrl: 'http://a' }],
  ['image address, capitals', 'InitializeRequest', { ...face, FacePictureUrl: 'HTTPS://a' }],
  ['image address, ftp', 'InitializeRequest', { ...face, FacePictureUrl: 'ftp://a' }, 'issue bad-form FacePictureUrl'],
  ['no image', 'InitializeRequest', faceWithoutImage, 'issue rule FacePictureBase64'],
  ['both images', 'InitializeRequest', { ...face, FacePictureBase64: '/9j/4A' }, 'issue rule FacePictureUrl'],
  [
    'both images, one no text',
    'InitializeFaceVerifyRequest',
    { ...face, FacePictureBase64: 1 },
    'issue wrong-type FacePictureBase64',
    'issue rule FacePictureUrl',
  ],
  [
    'both images empty',
    'InitializeRequest',
    { ...base64(''), FacePictureUrl: '' },
    'issue rule FacePictureBase64',
    'notice empty FacePictureBase64',
    'notice empty FacePictureUrl',
  ],

  ['token without address', 'InitializeRequest', { ...face, CallbackToken: 't' }, 'notice rule CallbackUrl'],
  ['token with address', 'InitializeRequest', { ...face, CallbackToken: 't', CallbackUrl: 'https://a' }],
  ['empty token', 'InitializeRequest', { ...face, CallbackToken: '' }, 'notice empty CallbackToken'],
  ['Authorize and the ID card', 'InitializeRequest', { ...ekyc, Authorize: 'T' }],
  ['Authorize and a passport', 'InitializeRequest', { ...passport, Authorize: 'T' }, 'notice rule DocType'],
  ['Authorize off', 'InitializeRequest', { ...passport, Authorize: 'F' }],
  ['back page of a passport', 'InitializeRequest', { ...passport, DocPageConfig: '[]' }, 'notice rule DocType'],
  ['empty back page of a passport', 'InitializeRequest', { ...passport, DocPageConfig: '' }, 'notice empty DocPageConfig'],
  [
    'both rules, no DocType: one notice',
    'InitializeRequest',
    { ...pages('[]'), Authorize: 'T', DocType: undefined },
    'issue missing DocType',
    'notice rule DocType',
  ],
  ['edit hidden results', 'InitializeRequest', { ...ekyc, EditOcrResult: '1', ShowOcrResult: '0' }, 'notice rule ShowOcrResult'],
  [
    'edit hidden results, ID_OCR',
    'InitializeRequest',
    { ...idOcr, EditOcrResult: '1', ShowOcrResult: '0' },
    'notice rule ShowOcrResult',
  ],
  ['edit shown results', 'InitializeRequest', { ...idOcr, EditOcrResult: '1', ShowOcrResult: '1' }],
  ['edit with the default', 'InitializeRequest', { ...idOcr, EditOcrResult: '1' }],
];
