import type { IssueCode } from '../../packages/runtime/src/result.ts';
import type { Message } from '../../generators/dist/model/protocol.js';
import { undescribedIn } from './described.ts';
import { isTextOrObject, withKey, type MessagePlace } from './places.ts';
import { isObject } from './values.ts';

/** A message with one thing wrong or unusual, and what must be reported. */
export interface Breakage {
  readonly kind: string;
  readonly message: unknown;
  readonly code: IssueCode;
  readonly path: readonly string[];
  /** Whether it causes only a notice. */
  readonly isNotice?: boolean;
  /** The code of a notice at the same place, besides the issue. */
  readonly also?: IssueCode;
  /** Words that the message must contain. */
  readonly says?: string;
}

type Break = (place: MessagePlace, fields: Message['fields']) => readonly Breakage[];

const breaks: Readonly<Record<string, Break>> = {
  'left out': (place) => (place.required ? [breakage(place, 'missing', undefined)] : []),

  'an empty optional value': (place) => {
    const { type, 'x-described': described } = place.schema;
    const isOptional = place.isRequest && !place.required && place.text === undefined && described !== false;
    return isOptional && type === 'string' ? [breakage(place, 'empty', '', { isNotice: true })] : [];
  },

  'a field that no page describes': (place) => {
    const { schema, value, path, isRequest } = place;
    if (!isObject(value)) return [];
    return undescribedIn(schema)
      .slice(0, 3)
      .flatMap((name) => {
        const more = { path: [...path, name], isNotice: true };
        return [
          breakage(place, 'not-described', { ...value, [name]: 'Whatever' }, more),
          isRequest
            ? breakage(place, 'wrong-type', { ...value, [name]: 7 }, { ...more, isNotice: false, also: 'not-described' })
            : breakage(place, 'not-described', { ...value, [name]: 7 }, more),
        ];
      });
  },

  'an unknown field': (place) => unknownFields(place, 'Unlisted1'),

  'a typo in a name': (place) => {
    const known = Object.keys(place.schema.properties ?? {});
    const long = known.find((name) => name.length > 6 && !known.includes(withTypo(name)));
    return long === undefined ? [] : unknownFields(place, withTypo(long));
  },

  'a name in other letters': (place) => {
    const known = Object.keys(place.schema.properties ?? {});
    const says = (name: string) => `did you mean "${name}"?`;
    const isIssue = place.isRequest && place.text === undefined;
    return known
      .slice(0, 3)
      .flatMap((name) => [`${name}_`, name.toUpperCase(), `-${name.toLowerCase()}`].map((other) => ({ name, other })))
      .filter(({ other }) => !known.includes(other))
      .flatMap(({ name, other }) => unknownFields(place, other, { isNotice: !isIssue, ...(isIssue && { says: says(name) }) }));
  },

  'two aliases': (place, fields) =>
    fields
      .filter(({ aliases, path }) => aliases.length > 0 && !path.includes('.'))
      .flatMap(({ name, aliases }) => {
        if (!isObject(place.value)) return [];
        const present = [name, ...aliases].find((key) => Object.hasOwn(Object(place.value), key));
        if (present === undefined) return [];
        const given = place.value[present];
        const all = aliases.reduce((object, key) => withKey(object, key, given), withKey(place.value, name, given));
        return [breakage(place, 'repeated', all, { path: [...place.path, aliases[0] ?? ''] })];
      }),

  'no alias': (place, fields) =>
    fields
      .filter(({ aliases, required, path }) => required && aliases.length > 0 && !path.includes('.'))
      .flatMap(({ name, aliases }) => {
        if (!isObject(place.value)) return [];
        const none = [name, ...aliases].reduce((object, key) => withKey(object, key, undefined), place.value);
        return [breakage(place, 'missing', none, { path: [...place.path, name] })];
      }),

  'a wrong type': (place) => {
    const more: Partial<Breakage> = place.schema['x-described'] === false ? { also: 'not-described' } : {};
    return wrongTypes(place).map((value) => breakage(place, 'wrong-type', value, more));
  },

  'too short': (place) => {
    const { minLength = 0 } = place.schema;
    const isAbsent = minLength === 1 && place.isRequest && !place.required && place.text === undefined;
    return minLength > 0 && !isAbsent ? [breakage(place, 'too-short', 'A'.repeat(minLength - 1))] : [];
  },

  'too long': (place) => {
    const { maxLength, pattern, enum: values } = place.schema;
    if (maxLength === undefined || values) return [];
    const characters = pattern === undefined ? ['A', '\u{10437}'] : ['A'];
    return characters.map((character) => breakage(place, 'too-long', character.repeat(maxLength + 1)));
  },

  'a wrong form': (place) => {
    const { pattern, minLength = 0 } = place.schema;
    if (pattern === undefined) return [];
    return ['é', ' '].map((text) => breakage(place, 'bad-form', text.repeat(Math.max(1, minLength))));
  },

  'an unknown value': (place) => {
    const { enum: values } = place.schema;
    const texts = values ? ['Unlisted', ` ${values[0]}`, `${values[0]}\n`] : [];
    return texts.map((text) => breakage(place, 'unknown-value', text));
  },

  'a new value': (place) => {
    return place.schema['x-extensible-enum'] ? [breakage(place, 'unknown-value', 'Unlisted', { isNotice: true })] : [];
  },

  'a date in another form': (place) => {
    return place.schema['x-formats'] ? [breakage(place, 'unusual-form', '31.12.4024', { isNotice: true })] : [];
  },

  'no JSON': (place) => {
    if (!isJsonText(place) || typeof place.value !== 'string') return [];
    const { length } = place.value;
    const texts = [
      ['{"a":', 'it ends too early'],
      [`${place.value}}`, `it breaks at character ${length + 1}`],
      ['{a: 1}', 'it breaks at character 2'],
      [' ', 'it ends too early'],
      ['\u0000', 'it breaks at character 1'],
    ] as const;
    const isUnusual = place.isRequest && place.text === undefined;
    return texts.map(([text, says]) =>
      isUnusual ? breakage(place, 'unusual-form', text, { isNotice: true, says }) : breakage(place, 'not-json', text, { says }),
    );
  },

  'JSON text of another kind': (place) => {
    if (!isJsonText(place) || !place.isRequest || place.text !== undefined || typeof place.value !== 'string') return [];
    const texts = [
      [JSON.stringify(place.value === '' ? '{}' : place.value), 'stringified twice'],
      ['3', 'neither an object nor a list'],
      ['null', 'neither an object nor a list'],
      ['"text"', 'neither an object nor a list'],
    ] as const;
    return texts.map(([text, says]) => breakage(place, 'unusual-form', text, { isNotice: true, says }));
  },

  'another form than usual': (place) => {
    const usual: unknown = Object(place.schema['x-usual']).regex;
    if (typeof usual !== 'string' || typeof place.value !== 'string') return [];
    const text = ` ${place.value}`;
    const isUnusual = !new RegExp(usual, 'u').test(text) && new RegExp(place.schema.pattern ?? '', 'u').test(text);
    return isUnusual ? [breakage(place, 'unusual-form', text, { isNotice: true, says: 'is usually' })] : [];
  },

  'an object for JSON text': (place) => {
    const { value } = place;
    if (!isJsonText(place) || isTextOrObject(place.schema) || typeof value !== 'string' || value === '') return [];
    const parsed: unknown = JSON.parse(value);
    if (typeof parsed !== 'object' || parsed === null) return [];
    return [breakage(place, 'wrong-type', parsed, { says: 'JSON.stringify' })];
  },

  'out of range': (place) => {
    const { minimum, maximum } = place.schema;
    const under = minimum === undefined ? [] : [minimum - 1];
    const over = maximum === undefined ? [] : [maximum + 1];
    return [...under, ...over].map((value) => breakage(place, 'out-of-range', value));
  },

  'a truth for a flag': (place) => {
    const flags = Object.entries(Object(place.schema['x-flags'] ?? {}));
    // A suggestion for a personal value would reveal the value.
    const isHidden = place.schema['x-sensitive'] !== undefined;
    return flags.map(([value, means]) =>
      breakage(place, 'wrong-type', means, { says: isHidden ? 'not a boolean.' : `did you mean "${value}"?` }),
    );
  },

  'lost zeros': (place) =>
    (place.schema.enum ?? [])
      .filter((value) => /^0+[1-9]\d*$/.test(value) && isOnlyOne(value, place.schema.enum ?? []))
      .flatMap((value) => {
        const says = `did you mean "${value}"?`;
        const short = value.replace(/^0+/, '');
        return [
          breakage(place, 'wrong-type', Number(value), { says }),
          breakage(place, 'unknown-value', short, { says }),
          breakage(place, 'unknown-value', `0${value}`, { says }),
        ];
      }),

  'a number for a digit': (place) =>
    (place.schema.enum ?? [])
      .filter((value) => /^\d$/.test(value))
      .map((value) => breakage(place, 'wrong-type', Number(value), { says: `did you mean "${value}"?` })),
};

export const kinds = Object.keys(breaks);

/** All faults that are possible at a place. */
export function breakagesAt(place: MessagePlace, fields: Message['fields']): Breakage[] {
  return Object.entries(breaks).flatMap(([kind, at]) =>
    at(place, fields).map((breakage) => asReported(place, { ...breakage, kind })),
  );
}

/** A fault inside the JSON text of a request is reported as unusual text. */
function asReported({ isRequest, text }: MessagePlace, breakage: Breakage): Breakage {
  if (!isRequest || text === undefined || breakage.isNotice) return breakage;
  return { ...breakage, code: 'unusual-form', path: text, isNotice: true, says: ', but ' };
}

function breakage(place: MessagePlace, code: IssueCode, value: unknown, more: Partial<Breakage> = {}): Breakage {
  return { kind: '', message: place.put(value), code, path: place.path, ...more };
}

function unknownFields(place: MessagePlace, name: string, more: Partial<Breakage> = {}): Breakage[] {
  const { schema, value, path } = place;
  // An object without described fields may have any.
  if (!isObject(value) || schema.type !== 'object' || schema.properties === undefined) return [];
  return [breakage(place, 'unknown-field', { ...value, [name]: 'x' }, { path: [...path, name], isNotice: true, ...more })];
}

function withTypo(name: string): string {
  return name.slice(0, 2) + name.slice(3);
}

function isJsonText({ schema }: MessagePlace): boolean {
  return schema.contentMediaType === 'application/json' || isTextOrObject(schema);
}

function wrongTypes({ schema, path }: MessagePlace): unknown[] {
  if (path.length === 0) return [7, null, [], true];
  if (isTextOrObject(schema)) return [7, null, [], false];
  switch (schema.type) {
    case 'string':
      return [7.5, null, [], ...(schema.contentMediaType === undefined ? [{}] : [])];
    case 'number':
    case 'integer':
      return ['7', null, {}, [7], ...(schema.type === 'integer' ? [1.5] : [])];
    case 'boolean':
      return ['true', null, 1];
    case 'array':
      return ['text', null, {}];
    default:
      // As JSON text, it is a text inside a text.
      return ['"text"', 7, null, []];
  }
}

/** Whether no other value differs only in leading zeros. */
function isOnlyOne(value: string, values: readonly string[]): boolean {
  return values.filter((other) => /^\d+$/.test(other) && Number(other) === Number(value)).length === 1;
}
