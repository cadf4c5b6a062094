import type { Field, ObjectField } from '../facts/field.ts';
import type { Json } from '../json/json.ts';
import { readChoice, readFlag } from './choice.ts';
import { readReturnCode, readSubCode } from './code.ts';
import { readDate } from './date.ts';
import { readImage } from './image.ts';
import { readNotDescribed } from './not-described.ts';
import { readScore } from './number.ts';
import type { Outcomes } from './outcome.ts';
import { readText } from './text.ts';

/** A field that holds one value: neither an object nor a list. */
export type LeafField = Exclude<Field, ObjectField | { readonly kind: 'forgeries' }>;

/** Reads a value that is neither missing, nor null, nor empty. */
export function readLeaf(json: Json, field: LeafField): Outcomes {
  if (field.kind === 'text') return readText(json);
  if (field.kind === 'flag') return readFlag(json);
  if (field.kind === 'image') return readImage(json);
  if (field.kind === 'score') return readScore(json, field.max);
  if (field.kind === 'choice') return readChoice(json, field.values, field.isOpen);
  if (field.kind === 'date') return readDate(json, field);
  if (field.kind === 'sub-code') return readSubCode(json);
  return field.kind === 'return-code' ? readReturnCode(json) : readNotDescribed(json);
}
