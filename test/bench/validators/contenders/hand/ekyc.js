import { hasOnly, lookAtCommon, validator } from './common.js';
import {
  documents,
  isDocument,
  isJson,
  lookAtChoice,
  lookAtJson,
  lookAtNeededChoice,
  lookAtScene,
  word,
  words,
} from './fields.js';
import { brokenAdvice, describe, foreignField, missing, unknownField, wrong } from './issue.js';

function isEkycFine(input) {
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
  if (url !== undefined && (seen++, typeof url !== 'string' || !url.startsWith('https://'))) return false;
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
  const pages = input.DocPageConfig;
  if (pages !== undefined && (seen++, document !== '00000001' || !arePages(pages))) return false;
  const guide = input.ShowGuidePage;
  if (guide !== undefined && (seen++, guide !== '1' && guide !== '0')) return false;
  const mode = input.DocScanMode;
  if (mode !== undefined && (seen++, mode !== 'shoot' && mode !== 'scan' && mode !== 'auto')) return false;
  return hasOnly(input, seen) && isJson(input.MetaInfo);
}

function arePages(text) {
  if (typeof text !== 'string') return false;
  const pages = JSON.parse(text);
  return Array.isArray(pages) && pages.every((page) => page === 'OCR_ID_BACK');
}

const known = [
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
];
const isKnown = new Set(known);
const owners = new Map([
  ['FacePictureBase64', 'FACE_VERIFY'],
  ['FacePictureUrl', 'FACE_VERIFY'],
  ['ReturnUrl', 'ID_OCR'],
  ['ShowAlbumIcon', 'ID_OCR'],
  ['ShowOcrResult', 'ID_OCR'],
  ['LanguageConfig', 'ID_OCR'],
  ['StyleConfig', 'ID_OCR'],
  ['EditOcrResult', 'ID_OCR'],
]);
const [product, yesNo, trueFalse, oneZero] = [['eKYC'], ['Y', 'N'], ['T', 'F'], ['1', '0']];
const levels = ['01', '02'];
const thresholds = ['0', '1', '2', '3'];
const models = ['LIVENESS', 'PHOTINUS_LIVENESS'];
const modes = ['shoot', 'scan', 'auto'];

function lookAtAll(input, issues, notices) {
  const { ProductCode, SceneCode, IdSpoof, DocType, Authorize, SecurityLevel, IdThreshold, Model } = input;
  const { DocVideo, AppQualityCheck, DocPageConfig, ShowGuidePage, DocScanMode } = input;
  if (ProductCode === undefined) issues.push(missing('ProductCode'));
  else lookAtNeededChoice(issues, 'ProductCode', ProductCode, product);
  lookAtCommon(input, issues, notices);
  if (DocType === undefined) issues.push(missing('DocType'));
  else lookAtNeededChoice(issues, 'DocType', DocType, documents);
  if (SceneCode !== undefined) lookAtScene(issues, SceneCode);
  if (IdSpoof !== undefined) lookAtChoice(issues, 'IdSpoof', IdSpoof, yesNo, 'Y');
  if (Authorize !== undefined) lookAtChoice(issues, 'Authorize', Authorize, trueFalse, 'T');
  if (SecurityLevel !== undefined) lookAtChoice(issues, 'SecurityLevel', SecurityLevel, levels);
  if (IdThreshold !== undefined) lookAtChoice(issues, 'IdThreshold', IdThreshold, thresholds);
  if (Model !== undefined) lookAtChoice(issues, 'Model', Model, models);
  if (DocVideo !== undefined) lookAtChoice(issues, 'DocVideo', DocVideo, yesNo, 'Y');
  if (AppQualityCheck !== undefined) lookAtChoice(issues, 'AppQualityCheck', AppQualityCheck, yesNo, 'Y');
  if (DocPageConfig !== undefined) lookAtPages(issues, DocPageConfig);
  if (ShowGuidePage !== undefined) lookAtChoice(issues, 'ShowGuidePage', ShowGuidePage, oneZero, '1');
  if (DocScanMode !== undefined) lookAtChoice(issues, 'DocScanMode', DocScanMode, modes);
  for (const key of Object.keys(input)) {
    if (isKnown.has(key) || input[key] === undefined) continue;
    const owner = owners.get(key);
    issues.push(owner ? foreignField(key, input[key], owner, 'eKYC') : unknownField(key, input[key], known));
  }
  if (Authorize === 'T' && DocType !== '00000001') {
    notices.push(brokenAdvice('DocType', 'authorize-mainland-id-card', authorizeAdvice));
  }
  if (DocPageConfig !== undefined && DocType !== '00000001') {
    notices.push(brokenAdvice('DocType', 'doc-page-config-mainland-id-card', pagesAdvice));
  }
}

const authorizeAdvice = '`Authorize` asks the official database, which covers mainland ID cards only. Nobody is looked up there.';
const pagesAdvice = "`DocPageConfig` works with mainland ID cards only. The back isn't taken.";

function lookAtPages(issues, value) {
  const pages = lookAtJson(issues, 'DocPageConfig', value, false, 'JSON text of a list');
  if (pages === undefined) return;
  if (!Array.isArray(pages)) {
    issues.push(wrong('wrong-type', 'DocPageConfig', 'a list', value, describe(pages, false)));
    return;
  }
  const found = [];
  for (const [i, page] of pages.entries()) {
    const before = found.length;
    lookAtChoice(found, `DocPageConfig › ${i}`, page, ['OCR_ID_BACK']);
    if (found.length > before) found[before].path = ['DocPageConfig', String(i)];
  }
  issues.push(...found);
}

export const validateInitializeEkycRequest = /* @__PURE__ */ validator(isEkycFine, lookAtAll);
