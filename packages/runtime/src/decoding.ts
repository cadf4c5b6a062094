import { isInCalendar } from './calendar.ts';
import { lifted } from './image-placeholders.ts';
import { toImage, type DecodedImage } from './image.ts';
import { isLonger, isShorter } from './text-field.ts';
import type { DateForm } from './date-form.ts';
import { textOfBytes } from './searchable.ts';
import { isExact, isObject, mostItems, parsed, toBoolean, toNumber, type Values } from './values.ts';

/**
 * The state of one decoding. The generated decoders convert value after value. If a value isn't as it
 * should be, they only mark the decoding as doubtful, and the message is then checked in full.
 */
export class Decoding {
  doubt = false;
  /** The images that were replaced by placeholders. */
  taken = 0;
  readonly images: readonly DecodedImage[];
  /** The code that selects the shape. */
  readonly code: string | undefined;
  /** Whether objects may inherit values that were not sent. */
  readonly isOdd: boolean;

  constructor(images: readonly DecodedImage[], code: string | undefined, isOdd = false) {
    this.images = images;
    this.code = code;
    this.isOdd = isOdd;
  }
}

/** Converts the values of a message. */
export type Decode = (c: Decoding, values: Values) => object;

/** The object's own values, without inherited ones. */
export function ownValues(c: Decoding, values: Values): Values {
  return c.isOdd ? Object.assign(Object.create(null), values) : values;
}

function doubt(c: Decoding): undefined {
  c.doubt = true;
  return undefined;
}

/** A value that was decoded from an odd form. */
function doubted<T>(c: Decoding, value: T): T {
  c.doubt = true;
  return value;
}

export function text(c: Decoding, value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return value === undefined ? undefined : textOf(c, value);
}

/** A required text. */
export function needed(c: Decoding, value: unknown): string | undefined {
  return typeof value === 'string' ? value : textOf(c, value);
}

/** An identifier. An empty one is odd. */
export function id(c: Decoding, value: unknown): string | undefined {
  if (value === '' || value === null) c.doubt = true;
  return text(c, value);
}

/** The decoders of single values are short, so that the engine can insert them at their calls. Rare cases are in functions of their own. */
function textOf(c: Decoding, value: unknown): string | undefined {
  c.doubt = true;
  return isExact(value) ? String(value) : undefined;
}

/** An object, whose fields may break a rule. */
export function unbroken<T>(c: Decoding, isBroken: boolean, value: T): T {
  if (isBroken) c.doubt = true;
  return value;
}

/** Of a field's aliases, the one with a value. */
export function spelled(...values: readonly unknown[]): unknown {
  return values.find((value) => value !== undefined && value !== null && value !== '');
}

/** A required value. */
export function must<T>(c: Decoding, value: T): T {
  if (value === undefined) c.doubt = true;
  return value;
}

/** A text from a list of values. If the list is open, other texts are accepted, too. */
export function one(c: Decoding, value: unknown, values: readonly string[], isOpen: boolean): string | undefined {
  const given = text(c, value);
  for (let i = 0; i < values.length; i++) if (values[i] === given) return given;
  if (given === undefined) return undefined;
  c.doubt = true;
  return isOpen ? given : undefined;
}

/** A text with a special form. */
export function formed(c: Decoding, value: unknown, min: number, max: number, pattern?: RegExp): string | undefined {
  const given = text(c, value);
  if (given !== undefined && (isShorter(given, min) || isLonger(given, max) || pattern?.test(given) === false)) c.doubt = true;
  return given;
}

export function flag(c: Decoding, value: unknown, yes: string, no: string): boolean | undefined {
  return value === yes ? true : value === no ? false : value === undefined || value === '' ? undefined : doubt(c);
}

export function number(c: Decoding, value: unknown, min: number, max: number): number | undefined {
  if (typeof value === 'number' && value >= min && value <= max) return value;
  return value === undefined || value === '' ? undefined : numberOf(c, value, min, max);
}

function numberOf(c: Decoding, value: unknown, min: number, max: number): number | undefined {
  const given = toNumber(value);
  return given >= min && given <= max ? given : doubt(c);
}

export function whole(c: Decoding, value: unknown, min: number, max: number): number | undefined {
  const given = number(c, value, min, max);
  return given === undefined || Number.isSafeInteger(given) ? given : doubt(c);
}

export function boolean(c: Decoding, value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  return value === undefined || value === '' ? undefined : (toBoolean(value) ?? doubt(c));
}

/** A date as ISO 8601, from any known form. The first forms are those of the field. */
export function date(
  c: Decoding,
  value: unknown,
  forms: readonly DateForm[],
  own: number,
  endless?: readonly string[],
): string | undefined {
  const given = text(c, value);
  if (given === undefined) return undefined;
  if (endless?.includes(given)) return doubted(c, 'never');
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i];
    if (!form?.pattern.test(given)) continue;
    const iso = form.iso === undefined ? given : given.replace(form.pattern, form.iso);
    if (i >= own) c.doubt = true;
    return isInCalendar(iso) ? iso : doubt(c);
  }
  return doubt(c);
}

/** A code, with the entry of its list. */
export function code<T extends { readonly code: string }>(
  c: Decoding,
  value: unknown,
  codes: readonly T[],
): T | { code: string } | undefined {
  const given = text(c, value);
  if (given === undefined) return undefined;
  for (let i = 0; i < codes.length; i++) if (codes[i]?.code === given) return codes[i];
  c.doubt = true;
  return { code: given };
}

export function image(c: Decoding, value: unknown): DecodedImage | undefined {
  const given = text(c, value);
  if (given === undefined) return undefined;
  const found = c.images.length > 0 ? lifted(given, c.images) : undefined;
  if (found) c.taken++;
  return found ?? toImage(given);
}

/** A list, which may also arrive as JSON text. */
export function list<T>(c: Decoding, value: unknown, item: (c: Decoding, value: unknown) => T | undefined): T[] | undefined {
  if (value === undefined || value === '') return undefined;
  const given = typeof value === 'string' ? parsed(value) : value;
  if (!Array.isArray(given) || given.length > mostItems) return doubt(c);
  const items: T[] = [];
  for (const inner of given) {
    const decoded = item(c, inner);
    if (decoded === undefined) c.doubt = true;
    else items.push(decoded);
  }
  return items;
}

export function part(c: Decoding, value: unknown, decode: Decode): object | undefined {
  if (value === undefined || value === '') return undefined;
  return isObject(value) ? decode(c, ownValues(c, value)) : doubt(c);
}

/** The content of a JSON text, or of an object if the JSON may arrive parsed. */
export function inside(c: Decoding, value: unknown, decode: Decode, orObject: boolean): object | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'string') {
    const text = textOfBytes(value);
    if (text !== undefined) return doubted(c, inside(c, text, decode, orObject));
    return orObject ? part(c, value, decode) : doubt(c);
  }
  if (value === '') return undefined;
  try {
    const inner = JSON.parse(value);
    if (typeof inner === 'string') return doubted(c, inside(c, inner, decode, orObject));
    return isObject(inner) ? decode(c, ownValues(c, inner)) : doubt(c);
  } catch {
    return doubt(c);
  }
}

/** A list in a JSON text. */
export function listInside<T>(
  c: Decoding,
  value: unknown,
  item: (c: Decoding, value: unknown) => T | undefined,
): T[] | undefined {
  const inner = json(c, value);
  if (inner === undefined) return undefined;
  return list(c, inner, item);
}

/** JSON text, or an object, without a known shape. */
export function json(c: Decoding, value: unknown): unknown {
  if (value === undefined) return undefined;
  if (typeof value !== 'string') return isObject(value) ? value : doubt(c);
  try {
    return value === '' ? undefined : JSON.parse(value);
  } catch {
    return doubt(c);
  }
}

/** The decoder of the shape that the code selects, or the decoder for every shape. */
export function chosen(c: Decoding, byCode: ReadonlyMap<string, Decode>, any: Decode): Decode {
  return (c.code !== undefined && byCode.get(c.code)) || any;
}
