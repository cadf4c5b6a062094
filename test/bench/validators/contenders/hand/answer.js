// What a careful engineer would write to read an answer with a Hong Kong identity card, and no more than that: what isn't as
// it should be is refused without a word, and nothing is said of unknown fields.
import { subCodes } from '../../../../../packages/types/generated/index.mjs';

const isoDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const spoofTypes = new Set(['SCREEN_REMARK', 'PHOTO_COPY', 'TAMPER', 'SHORTCUT']);

const mediaTypes = Object.entries({ '/9j/': 'image/jpeg', iVBORw0KGgo: 'image/png', R0lGOD: 'image/gif', UklGR: 'image/webp' });
const contents = new WeakMap();
const utf8 = new TextDecoder();

/** The value, as ours gives it; undefined where anything is wrong. */
export function decode(body) {
  try {
    return answer(JSON.parse(typeof body === 'string' ? body : utf8.decode(body)));
  } catch {
    return undefined;
  }
}

function answer({ RequestId, Code, Message, Result }) {
  if (typeof RequestId !== 'string' || Code !== 'Success') throw wrong;
  return { requestId: RequestId, code: Code, message: text(Message), result: result(Result) };
}

function result({ Passed, SubCode, ExtFaceInfo, ExtIdInfo }) {
  return {
    passed: flag(Passed),
    subCode: subCodes[SubCode],
    extFaceInfo: face(JSON.parse(ExtFaceInfo)),
    extIdInfo: document(JSON.parse(ExtIdInfo)),
  };
}

function face(face) {
  return {
    facePassed: flag(face.facePassed),
    faceComparisonScore: score(face.faceComparisonScore),
    faceImg: image(face.faceImg),
    faceAttack: flag(face.faceAttack),
    faceOcclusion: flag(face.faceOcclusion),
    docVideoUrl: text(face.docVideoUrl),
    faceAge: text(face.faceAge),
    faceGender: gender(face.faceGender),
    authorityComparisonScore: score(face.authorityComparisonScore),
    faceAttackScore: score(face.faceAttackScore),
    guardRiskScore: score(face.guardRiskScore),
    deviceToken: text(face.deviceToken),
    faceQuality: face.faceQuality === undefined || Number.isFinite(face.faceQuality) ? face.faceQuality : refuse(),
  };
}

function document(document) {
  return {
    ocrIdPassed: flag(document.ocrIdPassed),
    idImage: image(document.idImage),
    ocrIdInfo: document.ocrIdInfo && card(document.ocrIdInfo),
    spoofInfo: document.spoofInfo && spoof(document.spoofInfo),
    ocrIdEditInfo: document.ocrIdEditInfo && card(document.ocrIdEditInfo),
    idBackImage: image(document.idBackImage),
    ocrIdBackInfo: undefined,
    spoofBackInfo: document.spoofBackInfo && spoof(document.spoofBackInfo),
  };
}

function card(card) {
  return {
    name: text(card.name),
    englishName: text(card.englishName),
    nameCode: text(card.nameCode),
    sex: gender(card.sex),
    birthDate: date(card.birthDate),
    idNumber: text(card.idNumber),
    currentIssueDate: date(card.currentIssueDate),
    firstIssueDate: text(card.firstIssueDate),
    isPermanent: flag(card.isPermanent),
    symbols: text(card.symbols),
  };
}

function spoof({ spoofResult, spoofType }) {
  if (!spoofType.every((type) => spoofTypes.has(type))) throw wrong;
  return { spoofResult: flag(spoofResult), spoofType };
}

function flag(value) {
  return value === 'Y' ? true : value === 'N' ? false : value === undefined ? undefined : refuse();
}

function text(value) {
  return typeof value === 'string' || value === undefined ? value : refuse();
}

function gender(value) {
  return value === 'M' || value === 'F' || value === undefined ? value : refuse();
}

function score(value) {
  return value === undefined || (typeof value === 'number' && value >= 0 && value <= 100) ? value : refuse();
}

function date(value) {
  return value === undefined || (typeof value === 'string' && isoDate.test(value) && isDay(value)) ? value : refuse();
}

/** Whether the month has so many days. */
function isDay(date) {
  return date.slice(8) < '29' || new Date(date).toISOString().startsWith(date);
}

function image(value) {
  if (value === undefined) return undefined;
  const mediaType = mediaTypes.find(([start]) => text(value).startsWith(start))?.[1];
  const facts = { kind: 'image', length: value.length, mediaType };
  contents.set(facts, value);
  return facts;
}

const wrong = new Error('not as it should be');

function refuse() {
  throw wrong;
}
