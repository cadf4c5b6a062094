import { openList } from '../schema/fields.ts';
import { gate, notice } from '../schema/gate.ts';
import { absent, present, refuse } from '../schema/presence.ts';
import { models, securityLevels, yesNo } from './lists.ts';
import type { Product } from './product.ts';

const base64Start = { pattern: '^\\s*(?:[A-Za-z0-9+/=_-]{6}|[A-Za-z0-9+/=_-]{1,5}$)' };
const noLeadingSpace = { pattern: '^\\S', code: 'unusual-form' };

/** The page's value lists are lost, so they are open. */
export const faceVerify: Product = {
  code: 'FACE_VERIFY',
  required: {},
  optional: {
    FacePictureBase64: gate(base64Start, notice(noLeadingSpace)),
    FacePictureUrl: { pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' },
    SecurityLevel: openList(...securityLevels),
    Model: openList(...models),
    DocVideo: openList(...yesNo),
    AppQualityCheck: openList(...yesNo),
  },
  rules: [
    refuse('FacePictureBase64', absent('FacePictureBase64'), absent('FacePictureUrl')),
    refuse('FacePictureUrl', present('FacePictureBase64'), present('FacePictureUrl')),
  ],
};
