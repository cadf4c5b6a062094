import { decodedValue } from '../../../model/decoded.ts';
import { readDateForms } from '../../../model/decoded-dates.ts';
import type { Field, Json } from '../../../model/protocol.ts';
import { dateIn } from './sample.ts';

/** An unusual or wrong value, with a name for the test vector. */
export interface OddValue {
  readonly says: string;
  readonly value: Json | undefined;
}

/** Values that a decoder may receive for a field. `usual` is the correct one. */
export function oddValues(field: Field, usual: Json, dateForms: readonly string[]): OddValue[] {
  const missing = field.required ? [odd('missing, though required', undefined)] : [];
  return [odd('the usual value', usual), ...missing, odd('null', null), ...ofKind(field, usual, dateForms)];
}

function ofKind(field: Field, usual: Json, dateForms: readonly string[]): OddValue[] {
  const value = decodedValue(field);
  switch (value.kind) {
    case 'text':
      return [empty, odd('a number', 42), odd('a number whose digits may be lost', 1.5), odd('true', true), ...oddTexts(field)];
    case 'flag':
      return [
        empty,
        odd('the value for no', value.no),
        odd('the value for yes in the other case', swapCase(value.yes)),
        odd('true', true),
      ];
    case 'values':
      return [empty, odd('a value that is not listed', 'SOMETHING_ELSE'), odd('a number', 7)];
    case 'code':
      return [empty, odd('a code that is not listed', 'SOMETHING_ELSE'), ...numericCode(usual)];
    case 'date': {
      const { own, others } = readDateForms(value.formats, dateForms);
      return [
        empty,
        ...own.map((form) => odd(`a date as ${form}`, dateIn(form))),
        ...others.map((form) => odd(`a date in another form, ${form}`, dateIn(form))),
        ...own
          .filter((form) => form.includes('dd'))
          .map((form) => odd(`a day that does not exist, as ${form}`, dateIn(form, '30', '02'))),
        ...value.endless.map((text) => odd('the text for no end', text)),
        odd('no date', 'soon'),
      ];
    }
    case 'image':
      return [empty, odd('another image', 'iVBORw0KGgoAAAANSUhEUg=='), odd('text that is no image', 'none'), odd('a number', 7)];
    case 'number':
      return [
        empty,
        odd('a number as text', '2.5'),
        odd('text that is no number', 'many'),
        ...(Number.isFinite(value.max) ? [odd('more than the maximum', value.max + 1)] : []),
        ...(Number.isFinite(value.min) ? [odd('less than the minimum', value.min - 1)] : []),
        odd('true', true),
      ];
    case 'boolean':
      return [odd('text', 'true'), odd('a number', 1)];
    case 'object':
      return [empty, odd('text', 'x'), odd('a list', [])];
    case 'list':
      return [empty, ...ofText(usual), odd('an object', {}), odd('text that is no JSON', 'x')];
    case 'json':
    case 'shape':
      return [
        empty,
        ...ofText(usual),
        odd('JSON text that ends too early', '{'),
        odd('JSON text of a list', '[]'),
        odd('a list', []),
      ];
  }
}

export function odd(says: string, value: Json | undefined): OddValue {
  return { says, value };
}

const empty = odd('an empty text', '');

function swapCase(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
}

function numericCode(usual: Json): OddValue[] {
  return typeof usual === 'string' && /^[1-9]\d*$/.test(usual) ? [odd('a number', Number(usual))] : [];
}

/** Other forms of JSON text: already parsed, or stringified once more. */
function ofText(usual: Json): OddValue[] {
  if (typeof usual !== 'string') return [odd('the same as JSON text', JSON.stringify(usual))];
  const parsed: Json = JSON.parse(usual);
  return [odd('the same parsed', parsed), odd('the same stringified twice', JSON.stringify(usual))];
}

/** Texts that are too long, or that don't match the pattern of the field. */
export function oddTexts({ length, pattern, usual }: Pick<Field, 'length' | 'pattern' | 'usual'>): OddValue[] {
  const unlike = (regex: string) => ['~', 'x', '0'].filter((text) => !new RegExp(regex, 'u').test(text)).slice(0, 1);
  return [
    ...(length?.max === undefined ? [] : [odd('a text that is too long', 'a'.repeat(length.max + 1))]),
    ...(pattern ? unlike(pattern.regex).map((text) => odd('a text in a wrong form', text)) : []),
    ...(usual ? unlike(usual.regex).map((text) => odd('a text in an unusual form', text)) : []),
  ];
}
