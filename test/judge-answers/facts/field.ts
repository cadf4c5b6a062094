/** A form of a date. */
export type DateForm = 'yyyy-MM-dd' | 'yyyyMMdd' | 'yyyy-MM';

/** What a member of an answer holds. */
export type Field =
  | { readonly kind: 'text' | 'flag' | 'image' | 'sub-code' | 'return-code' | 'not-described' }
  | { readonly kind: 'forgeries' }
  | { readonly kind: 'score'; readonly max?: number }
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly isOpen: boolean | 'unsettled' }
  | DateField
  | ObjectField;

/** An object, or a payload: an object that may come as JSON text. */
export interface ObjectField {
  readonly kind: 'object' | 'payload';
  readonly fields: Fields;
  /** The fields of several documents; some are unknown to the others. */
  readonly isAnyDocument?: boolean;
}

export interface DateField {
  readonly kind: 'date';
  /** Forms that cause no notice. */
  readonly forms: readonly DateForm[];
  /** Forms that cause a notice for some documents, where the document isn't known. */
  readonly perhaps?: readonly DateForm[];
  /** Whether `长期` may be in the date's place; `unsettled` for an expiry of which no source says so. */
  readonly endless: boolean | 'unsettled';
}

export type Fields = ReadonlyMap<string, Field>;

export const text: Field = { kind: 'text' };
export const flag: Field = { kind: 'flag' };
export const image: Field = { kind: 'image' };
export const notDescribed: Field = { kind: 'not-described' };
export const score: Field = { kind: 'score', max: 100 };

export function fields(entries: Readonly<Record<string, Field>>): Fields {
  return new Map(Object.entries(entries));
}
