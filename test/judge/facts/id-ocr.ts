import { closedList, openList } from '../schema/fields.ts';
import { notice } from '../schema/gate.ts';
import { equals, refuse } from '../schema/presence.ts';
import { docTypes, idThresholds, oneZero, yesNo } from './lists.ts';
import type { Product } from './product.ts';

/** The page's value lists are lost, so all but that of DocType are open. */
export const idOcr: Product = {
  code: 'ID_OCR',
  required: {
    DocType: closedList(...docTypes),
  },
  optional: {
    IdSpoof: openList(...yesNo),
    IdThreshold: openList(...idThresholds),
    ShowAlbumIcon: openList(...oneZero),
    ShowOcrResult: openList(...oneZero),
    ShowGuidePage: openList(...oneZero),
    EditOcrResult: openList(...oneZero),
  },
  rules: [notice(refuse('ShowOcrResult', equals('EditOcrResult', '1'), equals('ShowOcrResult', '0')))],
};
