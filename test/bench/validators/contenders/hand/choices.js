// The values of lists, and how issues show them, which is put together once.
import { oneOf } from './issue.js';

/** `yes` is the one of two values that means yes. */
export function choice(values, yes) {
  return { values, words: oneOf(values), yes };
}

export const yesNo = /* @__PURE__ */ choice(['Y', 'N'], 'Y');
export const trueFalse = /* @__PURE__ */ choice(['T', 'F'], 'T');
export const oneZero = /* @__PURE__ */ choice(['1', '0'], '1');
export const levels = /* @__PURE__ */ choice(['01', '02']);
export const thresholds = /* @__PURE__ */ choice(['0', '1', '2', '3']);
export const models = /* @__PURE__ */ choice(['LIVENESS', 'PHOTINUS_LIVENESS']);
export const modes = /* @__PURE__ */ choice(['shoot', 'scan', 'auto']);
export const pages = /* @__PURE__ */ choice(['OCR_ID_BACK']);
export const documents = /* @__PURE__ */ choice([
  '00000007',
  '01000000',
  '00000006',
  '00000008',
  '000000011',
  '00000001',
  '00000009',
  '000000012',
]);
