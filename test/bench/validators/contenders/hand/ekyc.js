import { choice, documents, levels, models, modes, oneZero, pages, thresholds, trueFalse, yesNo } from './choices.js';
import { hasOnly, isGiven, isHttps, isUsualJson, lookAtCommon, validator } from './common.js';
import {
  isDocument,
  lookAtChoice,
  lookAtJson,
  lookAtNeededChoice,
  lookAtOpenChoice,
  lookAtProduct,
  noChoice,
  word,
  words,
} from './fields.js';
import { brokenAdvice, missing, newValue, suggestionFor, unusual, wrongType } from './issue.js';
import { Names } from './others.js';

function isFine(input) {
  let seen = 5;
  const document = input.DocType;
  if (input.ProductCode !== 'eKYC' || !isDocument(document)) return false;
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
  const spoof = input.IdSpoof;
  if (spoof !== undefined && (seen++, spoof !== 'Y' && spoof !== 'N')) return false;
  const authorize = input.Authorize;
  if (authorize !== undefined && (seen++, authorize !== 'F' && (authorize !== 'T' || document !== '00000001'))) return false;
  const level = input.SecurityLevel;
  if (level !== undefined && (seen++, level !== '01' && level !== '02')) return false;
  const threshold = input.IdThreshold;
  if (threshold !== undefined && (seen++, threshold !== '0' && threshold !== '1' && threshold !== '2' && threshold !== '3'))
    return false;
  const model = input.Model;
  if (model !== undefined && (seen++, model !== 'LIVENESS' && model !== 'PHOTINUS_LIVENESS')) return false;
  const video = input.DocVideo;
  if (video !== undefined && (seen++, video !== 'Y' && video !== 'N')) return false;
  const quality = input.AppQualityCheck;
  if (quality !== undefined && (seen++, quality !== 'Y' && quality !== 'N')) return false;
  const pageList = input.DocPageConfig;
  if (pageList !== undefined && (seen++, document !== '00000001' || !areKnownPages(pageList))) return false;
  const guide = input.ShowGuidePage;
  if (guide !== undefined && (seen++, guide !== '1' && guide !== '0')) return false;
  const mode = input.DocScanMode;
  if (mode !== undefined && (seen++, mode !== 'shoot' && mode !== 'scan' && mode !== 'auto')) return false;
  const back = input.ReturnUrl;
  if (back !== undefined && (seen++, typeof back !== 'string' || back === '')) return false;
  const album = input.ShowAlbumIcon;
  if (album !== undefined && (seen++, album !== '1' && album !== '0')) return false;
  const shown = input.ShowOcrResult;
  if (shown !== undefined && (seen++, shown !== '1' && shown !== '0')) return false;
  const edit = input.EditOcrResult;
  if (edit !== undefined && (seen++, edit !== '0' && (edit !== '1' || shown === '0'))) return false;
  const language = input.LanguageConfig;
  if (language !== undefined && (seen++, !isUsualJson(language))) return false;
  const style = input.StyleConfig;
  if (style !== undefined && (seen++, !isUsualJson(style))) return false;
  return hasOnly(input, seen) && isUsualJson(input.MetaInfo);
}

function areKnownPages(text) {
  if (typeof text !== 'string') return false;
  const pages = JSON.parse(text);
  return Array.isArray(pages) && pages.every((page) => page === 'OCR_ID_BACK');
}

const names = /* @__PURE__ */ new Names(
  'eKYC',
  [
    'ProductCode',
    'SceneCode',
    'MerchantBizId',
    'MetaInfo',
    'MerchantUserId',
    'IdSpoof',
    'DocType',
    'Authorize',
    'SecurityLevel',
    'IdThreshold',
    'Model',
    'DocVideo',
    'CallbackUrl',
    'CallbackToken',
    'AppQualityCheck',
    'DocPageConfig',
    'ShowGuidePage',
    'DocScanMode',
    'ReturnUrl',
    'LanguageConfig',
    'StyleConfig',
    'ShowAlbumIcon',
    'ShowOcrResult',
    'EditOcrResult',
  ],
  ['ProductCode', 'MerchantBizId', 'MetaInfo', 'MerchantUserId', 'DocType'],
  new Map([
    ['FacePictureBase64', ['FACE_VERIFY']],
    ['FacePictureUrl', ['FACE_VERIFY']],
  ]),
);
const product = /* @__PURE__ */ choice(['eKYC']);

function lookAtAll(input, found) {
  const { ProductCode, IdSpoof, DocType, Authorize, SecurityLevel, IdThreshold, Model, DocVideo, AppQualityCheck } = input;
  const { DocPageConfig, ShowGuidePage, DocScanMode, ShowAlbumIcon, ShowOcrResult, EditOcrResult } = input;
  if (ProductCode === undefined) found.issues.push(missing('ProductCode', product.words));
  else lookAtProduct(found, ProductCode, product);
  lookAtCommon(input, found);
  if (DocType === undefined) found.issues.push(missing('DocType', documents.words));
  else lookAtNeededChoice(found, 'DocType', DocType, documents);
  if (IdSpoof !== undefined) lookAtChoice(found, 'IdSpoof', IdSpoof, yesNo);
  if (Authorize !== undefined) lookAtChoice(found, 'Authorize', Authorize, trueFalse);
  if (SecurityLevel !== undefined) lookAtChoice(found, 'SecurityLevel', SecurityLevel, levels);
  if (IdThreshold !== undefined) lookAtChoice(found, 'IdThreshold', IdThreshold, thresholds);
  if (Model !== undefined) lookAtOpenChoice(found, 'Model', Model, models);
  if (DocVideo !== undefined) lookAtChoice(found, 'DocVideo', DocVideo, yesNo);
  if (AppQualityCheck !== undefined) lookAtChoice(found, 'AppQualityCheck', AppQualityCheck, yesNo);
  if (DocPageConfig !== undefined) lookAtPages(found, DocPageConfig);
  if (ShowGuidePage !== undefined) lookAtChoice(found, 'ShowGuidePage', ShowGuidePage, oneZero);
  if (DocScanMode !== undefined) lookAtOpenChoice(found, 'DocScanMode', DocScanMode, modes);
  if (ShowAlbumIcon !== undefined) lookAtOpenChoice(found, 'ShowAlbumIcon', ShowAlbumIcon, oneZero);
  if (ShowOcrResult !== undefined) lookAtOpenChoice(found, 'ShowOcrResult', ShowOcrResult, oneZero);
  if (EditOcrResult !== undefined) lookAtOpenChoice(found, 'EditOcrResult', EditOcrResult, oneZero);
  if (EditOcrResult === '1' && ShowOcrResult === '0') {
    found.notices.push(brokenAdvice('ShowOcrResult', 'edit-ocr-result-needs-page', editAdvice));
  }
  if (DocType === '00000001') return;
  if (Authorize === 'T') found.notices.push(brokenAdvice('DocType', 'authorize-mainland-id-card', authorizeAdvice));
  if (isGiven(DocPageConfig)) found.notices.push(brokenAdvice('DocType', 'doc-page-config-mainland-id-card', pagesAdvice));
}

const editAdvice = '`EditOcrResult` works only if `ShowOcrResult` shows the OCR result page.';
const authorizeAdvice =
  '`Authorize` is available only for Mainland China ID cards. Set DocType to "00000001", or leave out Authorize.';
const pagesAdvice =
  '`DocPageConfig` is available only for Mainland China ID cards. Set DocType to "00000001", or leave out DocPageConfig.';
const usualPages = 'JSON text of a list such as ["OCR_ID_BACK"]';

function lookAtPages(found, text) {
  const list = lookAtJson(found, 'DocPageConfig', text, { usual: usualPages });
  if (list === undefined) return;
  const wrong = wrongIn(list);
  if (wrong !== undefined) {
    found.notices.push(unusual('DocPageConfig', usualPages, text, wrong.message));
    return;
  }
  for (const [i, page] of list.entries()) {
    if (page === 'OCR_ID_BACK') continue;
    const notice = newValue(`DocPageConfig › ${i}`, pages, page, suggestionFor(page, pages));
    notice.path = ['DocPageConfig', String(i)];
    found.notices.push(notice);
  }
}

/** What would be an issue if it were not inside a text. */
function wrongIn(list) {
  if (!Array.isArray(list)) return wrongType('DocPageConfig', 'a list', list);
  const odd = list.findIndex((page) => typeof page !== 'string');
  return odd < 0 ? undefined : noChoice(`DocPageConfig › ${odd}`, list[odd], pages);
}

export const validateInitializeEkycRequest = /* @__PURE__ */ validator(isFine, lookAtAll, names);
