import { hasOnly, lookAtCommon, validator } from './common.js';
import { isJson, lookAtChoice, lookAtName, lookAtNeededChoice, lookAtScene, lookAtText, word, words } from './fields.js';
import { brokenRule, describe, foreignField, missing, missingByRule, unknownField, wrong } from './issue.js';

const address = /^https?:\/\//;
const base64 = /^([A-Za-z0-9+/=]{1,5}$|[A-Za-z0-9+/=]{6})/;

function isFaceVerifyFine(input) {
  let seen = 5;
  if (input.ProductCode !== 'FACE_VERIFY') return false;
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
  const picture = input.FacePictureBase64;
  const where = input.FacePictureUrl;
  if (picture === undefined) {
    if (typeof where !== 'string' || !address.test(where)) return false;
  } else if (typeof picture !== 'string' || !base64.test(picture) || where !== undefined) return false;
  const level = input.SecurityLevel;
  if (level !== undefined && (seen++, level !== '01' && level !== '02')) return false;
  const model = input.Model;
  if (model !== undefined && (seen++, model !== 'LIVENESS' && model !== 'PHOTINUS_LIVENESS')) return false;
  const video = input.DocVideo;
  if (video !== undefined && (seen++, video !== 'Y' && video !== 'N')) return false;
  const quality = input.AppQualityCheck;
  if (quality !== undefined && (seen++, quality !== 'Y' && quality !== 'N')) return false;
  return hasOnly(input, seen) && isJson(input.MetaInfo);
}

const known = [
  'ProductCode',
  'SceneCode',
  'MerchantBizId',
  'MetaInfo',
  'MerchantUserId',
  'FacePictureBase64',
  'FacePictureUrl',
  'SecurityLevel',
  'Model',
  'DocVideo',
  'CallbackUrl',
  'CallbackToken',
  'AppQualityCheck',
];
const isKnown = new Set(known);
const owners = new Map([
  ['IdSpoof', 'eKYC and ID_OCR'],
  ['DocType', 'eKYC and ID_OCR'],
  ['Authorize', 'eKYC'],
  ['IdThreshold', 'eKYC and ID_OCR'],
  ['DocPageConfig', 'eKYC'],
  ['ShowGuidePage', 'eKYC and ID_OCR'],
  ['DocScanMode', 'eKYC'],
  ['ReturnUrl', 'ID_OCR'],
  ['ShowAlbumIcon', 'ID_OCR'],
  ['ShowOcrResult', 'ID_OCR'],
  ['LanguageConfig', 'ID_OCR'],
  ['StyleConfig', 'ID_OCR'],
  ['EditOcrResult', 'ID_OCR'],
]);
const [product, yesNo, levels, models] = [['FACE_VERIFY'], ['Y', 'N'], ['01', '02'], ['LIVENESS', 'PHOTINUS_LIVENESS']];
const onePicture = 'The picture comes either as base64 text or as an address, not as both.';

function lookAtAll(input, issues, notices) {
  const { ProductCode, SceneCode, FacePictureBase64, FacePictureUrl, SecurityLevel, Model, DocVideo, AppQualityCheck } = input;
  if (ProductCode === undefined) issues.push(missing('ProductCode'));
  else lookAtNeededChoice(issues, 'ProductCode', ProductCode, product);
  lookAtCommon(input, issues, notices);
  if (SceneCode !== undefined) lookAtScene(issues, SceneCode);
  if (FacePictureBase64 !== undefined) lookAtPicture(issues, FacePictureBase64);
  if (FacePictureUrl !== undefined) lookAtAddress(issues, FacePictureUrl);
  if (SecurityLevel !== undefined) lookAtChoice(issues, 'SecurityLevel', SecurityLevel, levels);
  if (Model !== undefined) lookAtChoice(issues, 'Model', Model, models);
  if (DocVideo !== undefined) lookAtChoice(issues, 'DocVideo', DocVideo, yesNo, 'Y');
  if (AppQualityCheck !== undefined) lookAtChoice(issues, 'AppQualityCheck', AppQualityCheck, yesNo, 'Y');
  for (const key of Object.keys(input)) {
    if (isKnown.has(key) || input[key] === undefined) continue;
    const owner = owners.get(key);
    issues.push(owner ? foreignField(key, input[key], owner, 'FACE_VERIFY') : unknownField(key, input[key], known));
  }
  if (FacePictureBase64 === undefined && FacePictureUrl === undefined) {
    issues.push(missingByRule('FacePictureBase64', 'one-face-picture', onePicture, 'MissingParameter'));
  } else if (FacePictureBase64 !== undefined && FacePictureUrl !== undefined) {
    issues.push(brokenRule('FacePictureUrl', 'one-face-picture', onePicture, 'DataDuplication'));
  }
}

function lookAtPicture(issues, value) {
  if (typeof value !== 'string' || value === '') return lookAtName(issues, 'FacePictureBase64', value, true);
  if (!base64.test(value)) {
    const form = 'Base64, without `data:` before it';
    issues.push(wrong('bad-form', 'FacePictureBase64', form, value, describe(value, true)));
  }
}

function lookAtAddress(issues, value) {
  if (typeof value !== 'string') lookAtText(issues, 'FacePictureUrl', value, true);
  else if (!address.test(value)) {
    const form = 'an `http://` or `https://` address';
    issues.push(wrong('bad-form', 'FacePictureUrl', form, value, describe(value, true)));
  }
}

export const validateInitializeFaceVerifyRequest = /* @__PURE__ */ validator(isFaceVerifyFine, lookAtAll);
