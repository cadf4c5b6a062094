import type { DataCategory, Sensitivity } from './protocol.ts';

export interface DataCategoryFacts {
  readonly label: string;
  readonly description: string;
  /** Data that privacy laws name as special, such as Article 9 of the GDPR. */
  readonly isSpecial: boolean;
  /** Why a value must not be logged; undefined where it may be. */
  readonly sensitivity: Sensitivity | undefined;
  /** Whether listed values and numbers may be logged anyway: a value out of a few known ones identifies nobody. */
  readonly showsListed: boolean;
}

/** The meaning of each category, in the order in which the reference lists them. */
export const dataCategories: Readonly<Record<DataCategory, DataCategoryFacts>> = {
  biometric: hidden('biometric data', 'A face: an image, a video, or the address of one.', 'image', true),
  image: hidden('image of a document', 'An image of a document, often with the portrait on it.', 'image'),
  name: hidden('name', 'A name of the person, in any script or code.', 'personal'),
  'date-of-birth': hidden('date of birth', 'The date of birth.', 'personal'),
  'document-number': hidden('document number', 'The number of a document or of its holder.', 'personal'),
  'document-detail': {
    ...hidden('document detail', 'What else is on a document: its type, its dates, its issuer.', 'personal'),
    showsListed: true,
  },
  'personal-detail': hidden(
    'personal detail',
    'Any other fact about the person: sex, age, nationality, place of birth, residence, address.',
    'personal',
  ),
  'ethnic-origin': hidden('ethnic origin', 'The ethnic group.', 'personal', true),
  contact: hidden('contact', 'An email address, a phone number, or a delivery address.', 'personal'),
  'user-id': hidden('identifier of a person', 'An identifier that always means the same person.', 'personal'),
  device: hidden('device', "Data about the person's device and its environment.", 'personal'),
  assessment: {
    ...hidden('assessment', 'What a check found about the person, the document or the device.', 'personal'),
    showsListed: true,
  },
  transaction: {
    ...hidden('identifier of a transaction', 'An identifier of one verification, order or call.', 'personal'),
    sensitivity: undefined,
  },
  secret: hidden('secret', 'Anyone who has it can act in place of its owner.', 'secret'),
  unspecified: hidden('unspecified', 'No source says what is inside. Treat it as data about a person.', 'personal'),
};

function hidden(label: string, description: string, sensitivity: Sensitivity, isSpecial = false): DataCategoryFacts {
  return { label, description, isSpecial, sensitivity, showsListed: false };
}

/** Why a value must not be logged; undefined if it may be. `isListed`: the value comes from a list, or is a number. */
export function sensitivityOf(category: DataCategory | undefined, isListed: boolean): Sensitivity | undefined {
  if (category === undefined) return undefined;
  const { sensitivity, showsListed } = dataCategories[category];
  return showsListed && isListed ? undefined : sensitivity;
}

/** The strictest of several reasons not to log a value. */
export function strictest(reasons: readonly (Sensitivity | undefined)[]): Sensitivity | undefined {
  return (['secret', 'image', 'personal'] as const).find((one) => reasons.includes(one));
}

/** Removes repeated categories, and puts them in the order of `dataCategories`. */
export function orderedCategories(found: readonly DataCategory[]): DataCategory[] {
  const there = new Set<string>(found);
  return categoryNames.filter((category) => there.has(category));
}

export const categoryNames = Object.keys(dataCategories).filter(isCategory);

function isCategory(name: string): name is DataCategory {
  return Object.hasOwn(dataCategories, name);
}
