import { choice, levels, models, yesNo } from './choices.js';
import { hasOnly, isGiven, isHttps, isUsualJson, lookAtCommon, validator } from './common.js';
import { lookAtForm, lookAtOpenChoice, lookAtProduct, lookAtText, word, words } from './fields.js';
import { brokenRule, describe, missing, missingByRule, note } from './issue.js';
import { Names } from './others.js';

const address = /^https?:\/\//i;
const base64 = /^([\w+/=-]{1,5}$|[\w+/=-]{6})/;
const base64WithSpace = /^\s*([\w+/=-]{1,5}$|[\w+/=-]{6})/;

function isFine(input) {
  let seen = 5;
  if (input.ProductCode !== 'FACE_VERIFY') return false;
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
  const image = input.FacePictureBase64;
  const where = input.FacePictureUrl;
  if (image === undefined) {
    if (typeof where !== 'string' || !address.test(where)) return false;
  } else if (typeof image !== 'string' || !base64.test(image) || where !== undefined) return false;
  const level = input.SecurityLevel;
  if (level !== undefined && (seen++, level !== '01' && level !== '02')) return false;
  const model = input.Model;
  if (model !== undefined && (seen++, model !== 'LIVENESS' && model !== 'PHOTINUS_LIVENESS')) return false;
  const video = input.DocVideo;
  if (video !== undefined && (seen++, video !== 'Y' && video !== 'N')) return false;
  const quality = input.AppQualityCheck;
  if (quality !== undefined && (seen++, quality !== 'Y' && quality !== 'N')) return false;
  const back = input.ReturnUrl;
  if (back !== undefined && (seen++, typeof back !== 'string' || back === '')) return false;
  const language = input.LanguageConfig;
  if (language !== undefined && (seen++, !isUsualJson(language))) return false;
  const style = input.StyleConfig;
  if (style !== undefined && (seen++, !isUsualJson(style))) return false;
  return hasOnly(input, seen) && isUsualJson(input.MetaInfo);
}

const names = /* @__PURE__ */ new Names(
  'FACE_VERIFY',
  [
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
    'ReturnUrl',
    'LanguageConfig',
    'StyleConfig',
  ],
  ['ProductCode', 'MerchantBizId', 'MetaInfo', 'MerchantUserId'],
  new Map([
    ['IdSpoof', ['eKYC', 'ID_OCR']],
    ['DocType', ['eKYC', 'ID_OCR']],
    ['Authorize', ['eKYC']],
    ['IdThreshold', ['eKYC', 'ID_OCR']],
    ['DocPageConfig', ['eKYC']],
    ['ShowGuidePage', ['eKYC', 'ID_OCR']],
    ['DocScanMode', ['eKYC']],
    ['ShowAlbumIcon', ['eKYC', 'ID_OCR']],
    ['ShowOcrResult', ['eKYC', 'ID_OCR']],
    ['EditOcrResult', ['eKYC', 'ID_OCR']],
  ]),
);
const product = /* @__PURE__ */ choice(['FACE_VERIFY']);
const oneImage = 'send exactly one of FacePictureBase64 and FacePictureUrl.';

function lookAtAll(input, found) {
  const { ProductCode, FacePictureBase64, FacePictureUrl, SecurityLevel, Model, DocVideo, AppQualityCheck } = input;
  if (ProductCode === undefined) found.issues.push(missing('ProductCode', product.words));
  else lookAtProduct(found, ProductCode, product);
  lookAtCommon(input, found);
  if (FacePictureBase64 !== undefined) lookAtImage(found, FacePictureBase64);
  if (FacePictureUrl !== undefined) lookAtAddress(found, FacePictureUrl);
  if (SecurityLevel !== undefined) lookAtOpenChoice(found, 'SecurityLevel', SecurityLevel, levels);
  if (Model !== undefined) lookAtOpenChoice(found, 'Model', Model, models);
  if (DocVideo !== undefined) lookAtOpenChoice(found, 'DocVideo', DocVideo, yesNo);
  if (AppQualityCheck !== undefined) lookAtOpenChoice(found, 'AppQualityCheck', AppQualityCheck, yesNo);
  const [hasImage, hasAddress] = [isGiven(FacePictureBase64), isGiven(FacePictureUrl)];
  if (!hasImage && !hasAddress) {
    found.issues.push(missingByRule('FacePictureBase64', 'one-face-picture', oneImage, 'MissingParameter', 'inferred'));
  } else if (hasImage && hasAddress) {
    found.issues.push(brokenRule('FacePictureUrl', 'one-face-picture', oneImage, 'DataDuplication', 'stated'));
  }
}

function lookAtImage(found, value) {
  if (value === '') return lookAtText(found, 'FacePictureBase64', value);
  lookAtForm(found, 'FacePictureBase64', value, base64WithSpace, 'Base64 without a `data:` prefix');
  if (typeof value !== 'string' || !base64WithSpace.test(value) || base64.test(value)) return;
  const usual = 'Base64 without leading whitespace';
  found.notices.push(note('unusual-form', 'FacePictureBase64', `is usually ${usual}.`, usual, describe(value)));
}

function lookAtAddress(found, value) {
  if (value === '') lookAtText(found, 'FacePictureUrl', value);
  else lookAtForm(found, 'FacePictureUrl', value, address, 'a URL that starts with `http://` or `https://`');
}

export const validateInitializeFaceVerifyRequest = /* @__PURE__ */ validator(isFine, lookAtAll, names);
