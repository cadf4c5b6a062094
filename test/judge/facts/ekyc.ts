import { closedList, jsonTexts, openList } from '../schema/fields.ts';
import { notice } from '../schema/gate.ts';
import { differs, equals, present, refuse } from '../schema/presence.ts';
import { docTypes, idThresholds, mainlandChinaIdCard, models, oneZero, securityLevels, yesNo } from './lists.ts';
import type { Product } from './product.ts';

export const ekyc: Product = {
  code: 'eKYC',
  required: {
    DocType: closedList(...docTypes),
  },
  optional: {
    IdSpoof: closedList(...yesNo),
    Authorize: closedList('T', 'F'),
    SecurityLevel: closedList(...securityLevels),
    IdThreshold: closedList(...idThresholds),
    // The SDK has parameters for a third value.
    Model: openList(...models),
    DocVideo: closedList(...yesNo),
    AppQualityCheck: closedList(...yesNo),
    DocPageConfig: jsonTexts('OCR_ID_BACK'),
    ShowGuidePage: closedList(...oneZero),
    DocScanMode: openList('shoot', 'scan', 'auto'),
    // Web flow: not on the page of the apps.
    ShowAlbumIcon: openList(...oneZero),
    ShowOcrResult: openList(...oneZero),
    EditOcrResult: openList(...oneZero),
  },
  rules: [
    notice(refuse('DocType', equals('Authorize', 'T'), differs('DocType', mainlandChinaIdCard))),
    notice(refuse('DocType', present('DocPageConfig'), differs('DocType', mainlandChinaIdCard))),
    notice(refuse('ShowOcrResult', equals('EditOcrResult', '1'), equals('ShowOcrResult', '0'))),
  ],
};
