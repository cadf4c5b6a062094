import type { IssueCode } from '../../packages/runtime/src/result.ts';
import type { Message } from '../../generators/dist/model/protocol.js';
import { undescribedIn } from './described.ts';
import { isTextOrObject, withKey, type Site } from './sites.ts';
import { isObject } from './values.ts';

/** A message with one thing wrong or unusual, and what has to be reported. */
export interface Breakage {
  readonly kind: string;
  readonly message: unknown;
  readonly code: IssueCode;
  readonly path: readonly string[];
  /** Worth a notice only. */
  readonly isNotice?: boolean;
  /** The code of a notice that an issue has beside it, at the same place. */
  readonly also?: IssueCode;
  /** Words that the sentence has to have. */
  readonly says?: string;
}

type Break = (site: Site, fields: Message['fields']) => readonly Breakage[];

const breaks: Readonly<Record<string, Break>> = {
  'left out': (site) => (site.required ? [told(site, 'missing', undefined)] : []),

  'an empty optional value': (site) => {
    const { type, 'x-described': described } = site.schema;
    const isOptional = site.isRequest && !site.required && site.text === undefined && described !== false;
    return isOptional && type === 'string' ? [told(site, 'empty', '', { isNotice: true })] : [];
  },

  'a field that no page describes': (site) => {
    const { schema, value, path, isRequest } = site;
    if (!isObject(value)) return [];
    return undescribedIn(schema)
      .slice(0, 3)
      .flatMap((name) => {
        const more = { path: [...path, name], isNotice: true };
        return [
          told(site, 'not-described', { ...value, [name]: 'Whatever' }, more),
          isRequest
            ? told(site, 'wrong-type', { ...value, [name]: 7 }, { ...more, isNotice: false, also: 'not-described' })
            : told(site, 'not-described', { ...value, [name]: 7 }, more),
        ];
      });
  },

  'an unknown field': (site) => unknownFields(site, 'Unlisted1'),

  'a typo in a name': (site) => {
    const known = Object.keys(site.schema.properties ?? {});
    const long = known.find((name) => name.length > 6 && !known.includes(withTypo(name)));
    return long === undefined ? [] : unknownFields(site, withTypo(long));
  },

  'a name in other letters': (site) => {
    const known = Object.keys(site.schema.properties ?? {});
    const says = (name: string) => `did you mean "${name}"?`;
    const isIssue = site.isRequest && site.text === undefined;
    return known
      .slice(0, 3)
      .flatMap((name) => [`${name}_`, name.toUpperCase(), `-${name.toLowerCase()}`].map((other) => ({ name, other })))
      .filter(({ other }) => !known.includes(other))
      .flatMap(({ name, other }) => unknownFields(site, other, { isNotice: !isIssue, ...(isIssue && { says: says(name) }) }));
  },

  'two aliases': (site, fields) =>
    fields
      .filter(({ aliases, path }) => aliases.length > 0 && !path.includes('.'))
      .flatMap(({ name, aliases }) => {
        if (!isObject(site.value)) return [];
        const present = [name, ...aliases].find((key) => Object.hasOwn(Object(site.value), key));
        if (present === undefined) return [];
        const given = site.value[present];
        const all = aliases.reduce((object, key) => withKey(object, key, given), withKey(site.value, name, given));
        return [told(site, 'repeated', all, { path: [...site.path, aliases[0] ?? ''] })];
      }),

  'no alias': (site, fields) =>
    fields
      .filter(({ aliases, required, path }) => required && aliases.length > 0 && !path.includes('.'))
      .flatMap(({ name, aliases }) => {
        if (!isObject(site.value)) return [];
        const none = [name, ...aliases].reduce((object, key) => withKey(object, key, undefined), site.value);
        return [told(site, 'missing', none, { path: [...site.path, name] })];
      }),

  'a wrong type': (site) => {
    const more: Partial<Breakage> = site.schema['x-described'] === false ? { also: 'not-described' } : {};
    return wrongTypes(site).map((value) => told(site, 'wrong-type', value, more));
  },

  'too short': (site) => {
    const { minLength = 0 } = site.schema;
    const isAbsent = minLength === 1 && site.isRequest && !site.required && site.text === undefined;
    return minLength > 0 && !isAbsent ? [told(site, 'too-short', 'A'.repeat(minLength - 1))] : [];
  },

  'too long': (site) => {
    const { maxLength, pattern, enum: values } = site.schema;
    if (maxLength === undefined || values) return [];
    const characters = pattern === undefined ? ['A', '\u{10437}'] : ['A'];
    return characters.map((character) => told(site, 'too-long', character.repeat(maxLength + 1)));
  },

  'a wrong form': (site) => {
    const { pattern, minLength = 0 } = site.schema;
    if (pattern === undefined) return [];
    return ['é', ' '].map((text) => told(site, 'bad-form', text.repeat(Math.max(1, minLength))));
  },

  'an unknown value': (site) => {
    const { enum: values } = site.schema;
    const texts = values ? ['Unlisted', ` ${values[0]}`, `${values[0]}\n`] : [];
    return texts.map((text) => told(site, 'unknown-value', text));
  },

  'a new value': (site) => {
    return site.schema['x-extensible-enum'] ? [told(site, 'unknown-value', 'Unlisted', { isNotice: true })] : [];
  },

  'a date in another form': (site) => {
    return site.schema['x-formats'] ? [told(site, 'unusual-form', '31.12.4024', { isNotice: true })] : [];
  },

  'no JSON': (site) => {
    if (!isJsonText(site) || typeof site.value !== 'string') return [];
    const { length } = site.value;
    const texts = [
      ['{"a":', 'it ends too early'],
      [`${site.value}}`, `unexpected from character ${length + 1} on`],
      ['{a: 1}', 'unexpected from character 2 on'],
      [' ', 'it ends too early'],
      ['\u0000', 'unexpected from character 1 on'],
    ] as const;
    const isUnusual = site.isRequest && site.text === undefined;
    return texts.map(([text, says]) =>
      isUnusual ? told(site, 'unusual-form', text, { isNotice: true, says }) : told(site, 'not-json', text, { says }),
    );
  },

  'JSON text of another kind': (site) => {
    if (!isJsonText(site) || !site.isRequest || site.text !== undefined || typeof site.value !== 'string') return [];
    const texts = [
      [JSON.stringify(site.value === '' ? '{}' : site.value), 'stringified twice'],
      ['3', 'neither an object nor a list'],
      ['null', 'neither an object nor a list'],
      ['"text"', 'neither an object nor a list'],
    ] as const;
    return texts.map(([text, says]) => told(site, 'unusual-form', text, { isNotice: true, says }));
  },

  'another form than usual': (site) => {
    const usual: unknown = Object(site.schema['x-usual']).regex;
    if (typeof usual !== 'string' || typeof site.value !== 'string') return [];
    const text = ` ${site.value}`;
    const isUnusual = !new RegExp(usual, 'u').test(text) && new RegExp(site.schema.pattern ?? '', 'u').test(text);
    return isUnusual ? [told(site, 'unusual-form', text, { isNotice: true, says: 'is usually' })] : [];
  },

  'an object for JSON text': (site) => {
    const { value } = site;
    if (!isJsonText(site) || isTextOrObject(site.schema) || typeof value !== 'string' || value === '') return [];
    const parsed: unknown = JSON.parse(value);
    if (typeof parsed !== 'object' || parsed === null) return [];
    return [told(site, 'wrong-type', parsed, { says: 'JSON.stringify' })];
  },

  'out of range': (site) => {
    const { minimum, maximum } = site.schema;
    const under = minimum === undefined ? [] : [minimum - 1];
    const over = maximum === undefined ? [] : [maximum + 1];
    return [...under, ...over].map((value) => told(site, 'out-of-range', value));
  },

  'a truth for a flag': (site) => {
    const flags = Object.entries(Object(site.schema['x-flags'] ?? {}));
    // To say what was meant by a personal value would be to say the value.
    const isHidden = site.schema['x-sensitive'] !== undefined;
    return flags.map(([value, means]) =>
      told(site, 'wrong-type', means, { says: isHidden ? 'not a boolean.' : `did you mean "${value}"?` }),
    );
  },

  'lost zeros': (site) =>
    (site.schema.enum ?? [])
      .filter((value) => /^0+[1-9]\d*$/.test(value) && isOnlyOne(value, site.schema.enum ?? []))
      .flatMap((value) => {
        const says = `did you mean "${value}"?`;
        const short = value.replace(/^0+/, '');
        return [
          told(site, 'wrong-type', Number(value), { says }),
          told(site, 'unknown-value', short, { says }),
          told(site, 'unknown-value', `0${value}`, { says }),
        ];
      }),

  'a number for a digit': (site) =>
    (site.schema.enum ?? [])
      .filter((value) => /^\d$/.test(value))
      .map((value) => told(site, 'wrong-type', Number(value), { says: `did you mean "${value}"?` })),
};

export const kinds = Object.keys(breaks);

/** All that can be broken at a place, one thing at a time. */
export function breakagesAt(site: Site, fields: Message['fields']): Breakage[] {
  return Object.entries(breaks).flatMap(([kind, at]) =>
    at(site, fields).map((breakage) => asReported(site, { ...breakage, kind })),
  );
}

/** Whatever is wrong inside the JSON text of a request is unusual about the text. */
function asReported({ isRequest, text }: Site, breakage: Breakage): Breakage {
  if (!isRequest || text === undefined || breakage.isNotice) return breakage;
  return { ...breakage, code: 'unusual-form', path: text, isNotice: true, says: ', but ' };
}

function told(site: Site, code: IssueCode, value: unknown, more: Partial<Breakage> = {}): Breakage {
  return { kind: '', message: site.put(value), code, path: site.path, ...more };
}

function unknownFields(site: Site, name: string, more: Partial<Breakage> = {}): Breakage[] {
  const { schema, value, path } = site;
  if (!isObject(value) || schema.type !== 'object') return [];
  return [told(site, 'unknown-field', { ...value, [name]: 'x' }, { path: [...path, name], isNotice: true, ...more })];
}

function withTypo(name: string): string {
  return name.slice(0, 2) + name.slice(3);
}

function isJsonText({ schema }: Site): boolean {
  return schema.contentMediaType === 'application/json' || isTextOrObject(schema);
}

function wrongTypes({ schema, path }: Site): unknown[] {
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

/** Whether no other value differs in zeros alone. */
function isOnlyOne(value: string, values: readonly string[]): boolean {
  return values.filter((other) => /^\d+$/.test(other) && Number(other) === Number(value)).length === 1;
}
