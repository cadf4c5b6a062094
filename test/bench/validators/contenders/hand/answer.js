// What a careful engineer would write to read an answer with a Hong Kong identity card, and no more than that: what isn't as
// it should be is refused without a word, and nothing is said of unknown fields.
import { subCodes } from '../../../../../packages/types/generated/index.mjs';

const isoDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const spoofTypes = new Set(['SCREEN_REMARK', 'PHOTO_COPY', 'TAMPER', 'SHORTCUT']);

class Picture {
  #text;

  constructor(text) {
    this.#text = text;
    this.length = text.length;
  }

  base64() {
    return this.#text;
  }
}

/** The value, as ours gives it; undefined where anything is wrong. */
export function decode(body) {
  try {
    return answer(JSON.parse(body));
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
    faceImg: picture(face.faceImg),
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
    idImage: picture(document.idImage),
    ocrIdInfo: document.ocrIdInfo && card(document.ocrIdInfo),
    spoofInfo: document.spoofInfo && spoof(document.spoofInfo),
    ocrIdEditInfo: document.ocrIdEditInfo && card(document.ocrIdEditInfo),
    idBackImage: picture(document.idBackImage),
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
  return value === undefined || (typeof value === 'string' && isoDate.test(value)) ? value : refuse();
}

function picture(value) {
  return value === undefined ? undefined : new Picture(text(value));
}

const wrong = new Error('not as it should be');

function refuse() {
  throw wrong;
}
