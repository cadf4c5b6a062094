import type { DocType } from '../../../packages/validators/generated/types.mjs';
import { fields, flag, text, type DateField, type Field, type Fields } from './field.ts';

const sex: Field = { kind: 'choice', values: ['M', 'F'], isOpen: true };
const date: DateField = { kind: 'date', forms: ['yyyy-MM-dd', 'yyyyMMdd'], endless: false };
const expiry: DateField = { ...date, endless: 'unsettled' };

const hongKongIdCard = fields({
  name: text,
  englishName: text,
  nameCode: text,
  sex: { kind: 'choice', values: ['M', 'F'], isOpen: false },
  birthDate: date,
  idNumber: text,
  currentIssueDate: date,
  firstIssueDate: { kind: 'date', forms: ['yyyy-MM'], endless: false },
  isPermanent: flag,
  symbols: text,
});

const permit = {
  name: text,
  englishName: text,
  sex,
  birthDate: date,
  idNumber: text,
  issueDate: date,
  expiryDate: expiry,
  originOfIssue: text,
};

const hkMacaoPermit = fields({
  ...permit,
  birthDate: { ...date, forms: ['yyyy-MM-dd'] },
  issueDate: { ...date, forms: ['yyyy-MM-dd'] },
  expiryDate: { ...expiry, forms: ['yyyy-MM-dd'] },
});

const passport = fields({
  surname: text,
  givenname: text,
  sex,
  birthDate: { ...date, forms: ['yyyy-MM-dd'] },
  passportNo: text,
  nationality: text,
  expiryDate: { ...expiry, forms: ['yyyy-MM-dd'] },
  countryCode: text,
});

const macaoIdCard = fields({
  surnameCN: text,
  givennameCN: text,
  surname: text,
  givenname: text,
  sex,
  birthDate: date,
  idNumber: text,
  expiryDate: expiry,
  placeOfBirth: text,
});

const mainlandIdCard = fields({
  name: text,
  sex,
  ethnicity: text,
  birthDate: date,
  idNumber: text,
  address: text,
  province: text,
  city: text,
  originOfIssue: text,
  issueDate: date,
  expiryDate: { ...date, endless: true },
});

/** The fields of each document's front. Two permits have the same list. */
export const fronts: ReadonlyMap<DocType, Fields> = new Map<DocType, Fields>([
  ['00000001', mainlandIdCard],
  ['00000006', hongKongIdCard],
  ['00000007', fields({ ...permit, placeOfIssue: text })],
  ['00000008', hongKongIdCard],
  ['00000009', hkMacaoPermit],
  ['000000011', macaoIdCard],
  ['000000012', fields({ ...permit, placeOfIssue: text })],
  ['01000000', passport],
]);

/** The only back that a page shows. */
export const back = fields({
  originOfIssue: text,
  issueDate: { ...date, forms: ['yyyyMMdd'] },
  expireDate: { ...date, forms: ['yyyyMMdd'], endless: true },
});

/** Every example of a page but one spells it so. */
export const backAliases: ReadonlyMap<string, string> = new Map([['expiryDate', 'expireDate']]);
