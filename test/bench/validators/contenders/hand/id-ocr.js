import { hasOnly, lookAtCommon, validator } from './common.js';
import {
  documents,
  isDocument,
  isJson,
  lookAtChoice,
  lookAtJson,
  lookAtNeededChoice,
  lookAtScene,
  lookAtText,
  word,
  words,
} from './fields.js';
import { brokenAdvice, foreignField, missing, unknownField } from './issue.js';

function isIdOcrFine(input) {
  let seen = 5;
  if (input.ProductCode !== 'ID_OCR' || !isDocument(input.DocType)) return false;
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
  const back = input.ReturnUrl;
  if (back !== undefined && (seen++, typeof back !== 'string')) return false;
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
  if (edit !== undefined && (seen++, edit !== '1' && edit !== '0')) return false;
  if (edit === '1' && shown === '0') return false;
  const language = input.LanguageConfig;
  if (language !== undefined && (seen++, !isJson(language))) return false;
  const style = input.StyleConfig;
  if (style !== undefined && (seen++, !isJson(style))) return false;
  return hasOnly(input, seen) && isJson(input.MetaInfo);
}

const known = [
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
];
const isKnown = new Set(known);
const owners = new Map([
  ['Authorize', 'eKYC'],
  ['SecurityLevel', 'eKYC and FACE_VERIFY'],
  ['Model', 'eKYC and FACE_VERIFY'],
  ['DocVideo', 'eKYC and FACE_VERIFY'],
  ['AppQualityCheck', 'eKYC and FACE_VERIFY'],
  ['DocPageConfig', 'eKYC'],
  ['DocScanMode', 'eKYC'],
  ['FacePictureBase64', 'FACE_VERIFY'],
  ['FacePictureUrl', 'FACE_VERIFY'],
]);
const [product, yesNo, oneZero, thresholds] = [['ID_OCR'], ['Y', 'N'], ['1', '0'], ['0', '1', '2', '3']];
const editAdvice = '`EditOcrResult` needs the page that shows what was read. The user can correct nothing.';

function lookAtAll(input, issues, notices) {
  const { ProductCode, ReturnUrl, DocType, SceneCode, IdSpoof, IdThreshold, ShowAlbumIcon, ShowOcrResult } = input;
  const { ShowGuidePage, LanguageConfig, StyleConfig, EditOcrResult } = input;
  if (ProductCode === undefined) issues.push(missing('ProductCode'));
  else lookAtNeededChoice(issues, 'ProductCode', ProductCode, product);
  lookAtCommon(input, issues, notices);
  if (DocType === undefined) issues.push(missing('DocType'));
  else lookAtNeededChoice(issues, 'DocType', DocType, documents);
  if (ReturnUrl !== undefined) lookAtText(issues, 'ReturnUrl', ReturnUrl);
  if (SceneCode !== undefined) lookAtScene(issues, SceneCode);
  if (IdSpoof !== undefined) lookAtChoice(issues, 'IdSpoof', IdSpoof, yesNo, 'Y');
  if (IdThreshold !== undefined) lookAtChoice(issues, 'IdThreshold', IdThreshold, thresholds);
  if (ShowAlbumIcon !== undefined) lookAtChoice(issues, 'ShowAlbumIcon', ShowAlbumIcon, oneZero, '1');
  if (ShowOcrResult !== undefined) lookAtChoice(issues, 'ShowOcrResult', ShowOcrResult, oneZero, '1');
  if (ShowGuidePage !== undefined) lookAtChoice(issues, 'ShowGuidePage', ShowGuidePage, oneZero, '1');
  if (LanguageConfig !== undefined) lookAtJson(issues, 'LanguageConfig', LanguageConfig, false);
  if (StyleConfig !== undefined) lookAtJson(issues, 'StyleConfig', StyleConfig, false);
  if (EditOcrResult !== undefined) lookAtChoice(issues, 'EditOcrResult', EditOcrResult, oneZero, '1');
  for (const key of Object.keys(input)) {
    if (isKnown.has(key) || input[key] === undefined) continue;
    const owner = owners.get(key);
    issues.push(owner ? foreignField(key, input[key], owner, 'ID_OCR') : unknownField(key, input[key], known));
  }
  if (EditOcrResult === '1' && ShowOcrResult === '0') {
    notices.push(brokenAdvice('ShowOcrResult', 'edit-ocr-result-needs-page', editAdvice));
  }
}

export const validateInitializeIdOcrRequest = /* @__PURE__ */ validator(isIdOcrFine, lookAtAll);
