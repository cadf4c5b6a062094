import { choice, documents, oneZero, thresholds, yesNo } from './choices.js';
import { hasOnly, isHttps, isUsualJson, lookAtCommon, validator } from './common.js';
import { isDocument, lookAtNeededChoice, lookAtOpenChoice, lookAtProduct, word, words } from './fields.js';
import { brokenAdvice, missing } from './issue.js';
import { Names } from './others.js';

function isFine(input) {
  let seen = 5;
  if (input.ProductCode !== 'ID_OCR' || !isDocument(input.DocType)) return false;
  const id = input.MerchantBizId;
  if (typeof id !== 'string' || id.length > 32 || !word.test(id)) return false;
  const user = input.MerchantUserId;
  if (typeof user !== 'string' || user === '') return false;
  const scene = input.SceneCode;
  if (scene !== undefined && (seen++, typeof scene !== 'string' || scene.length > 10 || !words.test(scene))) return false;
  const url = input.CallbackUrl;
  if (url !== undefined && (seen++, !isHttps(url))) return false;
  const token = input.CallbackToken;
  if (token !== undefined && (seen++, typeof token !== 'string' || token === '' || url === undefined)) return false;
  const back = input.ReturnUrl;
  if (back !== undefined && (seen++, typeof back !== 'string' || back === '')) return false;
  const spoof = input.IdSpoof;
  if (spoof !== undefined && (seen++, spoof !== 'Y' && spoof !== 'N')) return false;
  const threshold = input.IdThreshold;
  if (threshold !== undefined && (seen++, threshold !== '0' && threshold !== '1' && threshold !== '2' && threshold !== '3'))
    return false;
  const album = input.ShowAlbumIcon;
  if (album !== undefined && (seen++, album !== '1' && album !== '0')) return false;
  const shown = input.ShowOcrResult;
  if (shown !== undefined && (seen++, shown !== '1' && shown !== '0')) return false;
  const guide = input.ShowGuidePage;
  if (guide !== undefined && (seen++, guide !== '1' && guide !== '0')) return false;
  const edit = input.EditOcrResult;
  if (edit !== undefined && (seen++, edit !== '0' && (edit !== '1' || shown === '0'))) return false;
  const language = input.LanguageConfig;
  if (language !== undefined && (seen++, !isUsualJson(language))) return false;
  const style = input.StyleConfig;
  if (style !== undefined && (seen++, !isUsualJson(style))) return false;
  return hasOnly(input, seen) && isUsualJson(input.MetaInfo);
}

const names = /* @__PURE__ */ new Names(
  'ID_OCR',
  [
    'ProductCode',
    'MerchantBizId',
    'MetaInfo',
    'MerchantUserId',
    'ReturnUrl',
    'DocType',
    'SceneCode',
    'IdSpoof',
    'IdThreshold',
    'ShowAlbumIcon',
    'ShowOcrResult',
    'ShowGuidePage',
    'CallbackUrl',
    'CallbackToken',
    'LanguageConfig',
    'StyleConfig',
    'EditOcrResult',
  ],
  ['ProductCode', 'MerchantBizId', 'MetaInfo', 'MerchantUserId', 'DocType'],
  new Map([
    ['Authorize', ['eKYC']],
    ['SecurityLevel', ['eKYC', 'FACE_VERIFY']],
    ['Model', ['eKYC', 'FACE_VERIFY']],
    ['DocVideo', ['eKYC', 'FACE_VERIFY']],
    ['AppQualityCheck', ['eKYC', 'FACE_VERIFY']],
    ['DocPageConfig', ['eKYC']],
    ['DocScanMode', ['eKYC']],
    ['FacePictureBase64', ['FACE_VERIFY']],
    ['FacePictureUrl', ['FACE_VERIFY']],
  ]),
);
const product = /* @__PURE__ */ choice(['ID_OCR']);
const editAdvice = '`EditOcrResult` works only if `ShowOcrResult` shows the OCR result page.';

function lookAtAll(input, found) {
  const { ProductCode, DocType, IdSpoof, IdThreshold, ShowAlbumIcon, ShowOcrResult, ShowGuidePage, EditOcrResult } = input;
  if (ProductCode === undefined) found.issues.push(missing('ProductCode', product.words));
  else lookAtProduct(found, ProductCode, product);
  lookAtCommon(input, found);
  if (DocType === undefined) found.issues.push(missing('DocType', documents.words));
  else lookAtNeededChoice(found, 'DocType', DocType, documents);
  if (IdSpoof !== undefined) lookAtOpenChoice(found, 'IdSpoof', IdSpoof, yesNo);
  if (IdThreshold !== undefined) lookAtOpenChoice(found, 'IdThreshold', IdThreshold, thresholds);
  if (ShowAlbumIcon !== undefined) lookAtOpenChoice(found, 'ShowAlbumIcon', ShowAlbumIcon, oneZero);
  if (ShowOcrResult !== undefined) lookAtOpenChoice(found, 'ShowOcrResult', ShowOcrResult, oneZero);
  if (ShowGuidePage !== undefined) lookAtOpenChoice(found, 'ShowGuidePage', ShowGuidePage, oneZero);
  if (EditOcrResult !== undefined) lookAtOpenChoice(found, 'EditOcrResult', EditOcrResult, oneZero);
  if (EditOcrResult === '1' && ShowOcrResult === '0') {
    found.notices.push(brokenAdvice('ShowOcrResult', 'edit-ocr-result-needs-page', editAdvice));
  }
}

export const validateInitializeIdOcrRequest = /* @__PURE__ */ validator(isFine, lookAtAll, names);
