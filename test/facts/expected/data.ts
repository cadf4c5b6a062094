import type { SpecField } from '../../../generators/dist/load/generated/spec-types.js';

type Category = NonNullable<SpecField['data']>;

/** What the reference calls each category. */
export const dataInWords: Readonly<Record<Category, string>> = {
  biometric: 'biometric data',
  image: 'image of a document',
  name: 'name',
  'date-of-birth': 'date of birth',
  'document-number': 'document number',
  'document-detail': 'document detail',
  'personal-detail': 'personal detail',
  'ethnic-origin': 'ethnic origin',
  contact: 'contact',
  'user-id': 'identifier of a person',
  device: 'device',
  assessment: 'assessment',
  transaction: 'identifier of a transaction',
  secret: 'secret',
  unspecified: 'unspecified',
};

/** Why a value must not be logged. Written by hand, because the table of the generators can't prove itself. */
export function hiddenAs({ data, type, values, codes }: SpecField): 'personal' | 'image' | 'secret' | undefined {
  const isListed = values !== undefined || codes !== undefined || type === 'number';
  if (data === undefined || data === 'transaction') return undefined;
  if ((data === 'assessment' || data === 'document-detail') && isListed) return undefined;
  if (data === 'biometric' || data === 'image') return 'image';
  return data === 'secret' ? 'secret' : 'personal';
}
