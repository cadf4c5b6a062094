// Names that a product's page doesn't have.
import { suggestion } from '../../../../../generators/dist/runtime/shared.js';
import { describe, empty, foreignField, note, unknownField, wrongType } from './issue.js';

/** Names that only the SDK has. */
const undescribed =
  'AutoDocPageConfig AutoRegistration ChameleonFrameEnable Crop DateOfBirth DateOfExpiry DocumentNumber DocName DocNo Email Mobile ExperienceCode FaceAttributeCheck FaceGroupCodes FaceRegisterGroupCode FaceVerifyThreshold IdFaceQuality MRTDInput Ocr OcrValueStandard Pages ProcedurePriority ProductFlow ReturnFaces SaveFacePicture TargetFacePicture TargetFacePictureUrl TemplateConfig TemplateRanCount TemplateType UpdateFaceIfUserExists UseNFC VerifyModel'.split(
    ' ',
  );
const isUndescribed = new Set(undescribed);

/** What is asked of names: those of a product, those of its siblings by name, and those that must be there. */
export class Names {
  constructor(product, described, required, owners) {
    this.product = product;
    this.described = new Set(described);
    this.required = required;
    this.owners = owners;
    this.known = [...described, ...undescribed];
    // Of two that read alike, the first.
    this.byPlainName = new Map(this.known.toReversed().map((name) => [plain(name), name]));
  }

  has(name) {
    return this.described.has(name) || isUndescribed.has(name) || this.owners.has(name);
  }

  /** A name as the SDK has it, if all of a request is written so. */
  ofSdk(input) {
    const keys = Object.keys(input).filter((key) => input[key] !== undefined);
    if (keys.some((key) => this.has(key))) return undefined;
    const found = keys.filter((key) => {
      const name = key.charAt(0).toUpperCase() + key.slice(1);
      return this.described.has(name) || isUndescribed.has(name);
    });
    return found.length > 1 || keys.length === 1 ? found[0] : undefined;
  }
}

function plain(name) {
  return name.toLowerCase().replaceAll(/[_-]/g, '');
}

export function sdkSpelling(name) {
  const says = `has the names of the SDK, such as ${name}: pass it through initializeFromSdk first.`;
  return {
    code: 'sdk-spelling',
    path: [],
    at: '',
    message: `The message ${says}`,
    expected: 'names on the wire',
    received: 'an object',
  };
}

export function lookAtOthers(found, input, names) {
  for (const key of Object.keys(input)) {
    if (names.described.has(key)) continue;
    const value = input[key];
    if (value !== undefined) lookAtOther(found, input, names, key, value);
  }
}

function lookAtOther(found, input, names, key, value) {
  const owners = names.owners.get(key);
  if (owners !== undefined) found.notices.push(foreignField(key, owners, names.product, value));
  else if (isUndescribed.has(key)) lookAtUndescribed(found, key, value);
  else lookAtUnknown(found, input, names, key, value);
}

function lookAtUndescribed(found, key, value) {
  if (value === '') {
    found.notices.push(empty(key));
    found.empty.push(key);
    return;
  }
  if (typeof value !== 'string') found.issues.push(wrongType(key, 'text', value));
  found.notices.push(note('not-described', key, 'is known from the SDK alone.', 'a known field', describe(value)));
}

/** Surely a typo if it differs in case or signs from a known name, or is near one that must be there and isn't. */
function lookAtUnknown({ issues, notices }, input, { known, byPlainName, required }, key, value) {
  const surely = byPlainName.get(plain(key)) ?? suggestion(key, missingOf(input, required));
  const list = surely === undefined ? notices : issues;
  list.push(unknownField(presentable(key), value, surely ?? suggestion(key, known)));
}

/** A key may hold anything: only what looks like the name of a field is shown. */
function presentable(key) {
  if (/^[-\w$.]{1,60}$/.test(key) && !/\d{4}/.test(key)) return key;
  return key.length === 1 ? '[1 character]' : `[${key.length} characters]`;
}

function missingOf(input, required) {
  return required.filter((name) => input[name] === undefined);
}
