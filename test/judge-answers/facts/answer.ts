import type { DocType } from '../../../packages/validators/generated/types.mjs';
import { anyFront } from './any-document.ts';
import { back, fronts } from './documents.ts';
import { fields, flag, image, notDescribed, score, text, type Fields, type ObjectField } from './field.ts';

const faceInfo = fields({
  facePassed: flag,
  faceComparisonScore: score,
  faceImg: image,
  faceAttack: flag,
  faceOcclusion: flag,
  docVideoUrl: text,
  faceAge: text,
  faceGender: { kind: 'choice', values: ['M', 'F'], isOpen: false },
  authorityComparisonScore: score,
  faceAttackScore: score,
  guardRiskScore: score,
  deviceToken: text,
  faceQuality: { kind: 'score' },
});

const spoofInfo = fields({ spoofResult: flag, spoofType: { kind: 'forgeries' } });

/** The members of an answer, by the names that they have once decoded. */
export function answerFields(docType: DocType | undefined): Fields {
  const front = frontField(docType);
  const idInfo = fields({
    ocrIdPassed: flag,
    idImage: image,
    ocrIdInfo: front,
    spoofInfo: { kind: 'payload', fields: spoofInfo },
    ocrIdEditInfo: front,
    idBackImage: image,
    ocrIdBackInfo: { kind: 'payload', fields: back },
    spoofBackInfo: { kind: 'payload', fields: spoofInfo },
  });
  const result = fields({
    passed: flag,
    subCode: { kind: 'sub-code' },
    extFaceInfo: { kind: 'payload', fields: faceInfo },
    extIdInfo: { kind: 'payload', fields: idInfo },
    ekycResult: notDescribed,
    extBasicInfo: notDescribed,
    extInfo: notDescribed,
    extRiskInfo: notDescribed,
    extSourceInfo: notDescribed,
  });
  return fields({ requestId: text, code: { kind: 'return-code' }, message: text, result: { kind: 'object', fields: result } });
}

function frontField(docType: DocType | undefined): ObjectField {
  const known = docType && fronts.get(docType);
  return known ? { kind: 'payload', fields: known } : { kind: 'payload', fields: anyFront(), isAnyDocument: true };
}
