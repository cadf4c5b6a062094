/** Lists of values that more than one product uses. */
export const docTypes = [
  '01000000',
  '00000006',
  '00000008',
  '00000007',
  '00000009',
  '000000011',
  '000000012',
  '00000001',
] as const;
export const mainlandChinaIdCard = '00000001';

export const yesNo = ['Y', 'N'] as const;
export const oneZero = ['1', '0'] as const;
export const securityLevels = ['01', '02'] as const;
export const idThresholds = ['0', '1', '2', '3'] as const;
export const models = ['LIVENESS', 'PHOTINUS_LIVENESS'] as const;

/** Products of Alibaba Cloud that the four pages don't describe. */
export const productsNotCovered = [
  'FACE_LIVENESS',
  'FACE_LIVENESS_PRO',
  'FACE_IDU',
  'eKYC_PRO',
  'eKYC_MIN',
  'ID_OCR_MAX',
  'ID_OCR_PRO',
  'KYC_GLOBAL',
] as const;
