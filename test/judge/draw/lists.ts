import { docTypes } from '../facts/lists.ts';

const yesNo = ['Y', 'N'];
const oneZero = ['1', '0'];

/** The known values of the parameters that have a list. */
export const listValues = new Map<string, readonly string[]>([
  ['DocType', docTypes],
  ['Authorize', ['T', 'F']],
  ['SecurityLevel', ['01', '02']],
  ['IdThreshold', ['0', '1', '2', '3']],
  ['Model', ['LIVENESS', 'PHOTINUS_LIVENESS']],
  ['DocScanMode', ['shoot', 'scan', 'auto']],
  ...['IdSpoof', 'DocVideo', 'AppQualityCheck', 'IsReturnImage'].map((name) => [name, yesNo] as const),
  ...['ShowGuidePage', 'ShowAlbumIcon', 'ShowOcrResult', 'EditOcrResult'].map((name) => [name, oneZero] as const),
]);

/** Values that come from other lists, from the SDK's texts, or from habit. */
export const otherValues = [
  'Y',
  'N',
  'T',
  'F',
  '0',
  '1',
  '2',
  '3',
  '4',
  '00',
  '03',
  'true',
  'false',
  'yes',
  'manual',
  'TEMPLATE',
  'LIVENESS ',
  'Y\n',
  'ü',
  '0100000',
  '00000011',
  '01560000',
  'GLB03002',
  'constructor',
] as const;
