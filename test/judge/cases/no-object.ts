import type { Row } from './row.ts';

/** D11: an input that is no message. */
export const noObjectRows: Row[] = [
  ['undefined', 'InitializeRequest', undefined, 'issue missing '],
  ['undefined, CheckResult', 'CheckResultRequest', undefined, 'issue missing '],
  ['null', 'InitializeRequest', null, 'issue wrong-type '],
  ['a list', 'InitializeEkycRequest', [{ ProductCode: 'eKYC' }], 'issue wrong-type '],
  ['a text', 'InitializeRequest', '{}', 'issue wrong-type '],
  ['a number, CheckResult', 'CheckResultRequest', 1, 'issue wrong-type '],
];
