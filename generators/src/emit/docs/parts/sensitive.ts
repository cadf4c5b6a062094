import type { Field } from '../../../model/protocol.ts';

/** Why a value must not be logged. */
export const sensitiveInWords: Readonly<Record<NonNullable<Field['sensitive']>, string>> = {
  personal: 'data about a person',
  image: 'an image',
  secret: 'a secret',
};
