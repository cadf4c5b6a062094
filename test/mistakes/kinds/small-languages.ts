import { put, type Mistake } from '../mistake.ts';

const words =
  'The words are: yyyy (the year), MM (the month), dd (the day), HH (the hour), mm (the minute), ss (the second), SSS (the millisecond), XXX (the zone).';

/** Wrong date formats, with the reason and the suggestion. */
const badFormats: readonly (readonly [form: string, reason: string, meant: string | undefined])[] = [
  ['yyyy-mm-dd', 'the minute (mm) needs the hour (HH)', 'yyyy-MM-dd'],
  ['YYYY-MM-DD', 'YYYY is not a word of date formats', 'yyyy-MM-dd'],
  ['dd/mm/yyyy', 'the minute (mm) needs the hour (HH)', 'dd/MM/yyyy'],
  ['d.M.yyyy', 'd is not a word of date formats', 'dd.MM.yyyy'],
  ['yyyy-MM-ddTHH:mm:ssZ', 'T is not a word of date formats', "yyyy-MM-dd'T'HH:mm:ssXXX"],
  ['yyyy-MM-dd HH:MM', 'it has MM (the month) twice', 'yyyy-MM-dd HH:mm'],
  ['yyyy-MM-dd HH:ss', 'the second (ss) needs the minute (mm)', undefined],
  ['yyyy-MM HH:mm', 'the hour (HH) needs the day (dd)', undefined],
  ['yyyy-dd', 'the day (dd) needs the month (MM)', undefined],
  ['epoch', 'e is not a word of date formats', undefined],
  ["yyyy 'of", 'a single quote has no partner', undefined],
  ['---', 'it has no part of a date or time', undefined],
];

const formats = badFormats.map(([form, reason, meant]): Mistake => {
  return {
    what: `dates as ${form}`,
    edit: put('payloads/stop.yaml', '"yyyy-MM-dd", ""', `"yyyy-MM-dd", ⟦"${form}"⟧`),
    code: 'bad-date-format',
    message: `The date format ${form} can't be read: ${reason}.`,
    hint:
      meant === undefined
        ? `${words} Put letters that stand for themselves between single quotes: 'T'.`
        : `Did you mean ${meant}? ${words}`,
  };
});

const clashes: readonly Mistake[] = [
  {
    what: 'days and months in both orders',
    edit: put('payloads/stop.yaml', '"yyyy-MM-dd", ""', '"dd/MM/yyyy", ⟦"MM/dd/yyyy"⟧'),
    code: 'ambiguous-dates',
    // The example and a message example have the form that was there before.
    besides: ['bad-value'],
    message: 'dd/MM/yyyy and MM/dd/yyyy read the text 03/02/2001 differently: as 2001-02-03 and as 2001-03-02.',
  },
  {
    what: 'digits that are two dates',
    edit: put('payloads/stop.yaml', '"yyyy-MM-dd", ""', '"yyyy-MM-dd", "yyyyMMdd", ⟦"ddMMyyyy"⟧'),
    code: 'ambiguous-dates',
    message: 'yyyyMMdd and ddMMyyyy read the text 20010203 differently: as 2001-02-03 and as 0203-01-20.',
  },
];

const regexes: readonly Mistake[] = [
  {
    what: 'a regular expression in slashes',
    edit: put('products/door.yaml', '"^[0-9]+$"', '⟦"/^[0-9]+$/"⟧'),
    code: 'regex-in-slashes',
    hint: 'Write "^[0-9]+$". For a slash that the text really has, write [/].',
  },
  {
    what: 'a regular expression with flags',
    edit: put('products/door.yaml', '"^[0-9]+$"', '⟦"/^[a-f0-9]+$/i"⟧'),
    code: 'regex-in-slashes',
    hint: 'Write "^[a-f0-9]+$". There are no flags: write both cases, such as [Aa]. For a slash that the text really has, write [/].',
  },
  ...['^([0-9]+)+$', '^(?:[0-9]+,?)+$', '^(?:[0-9]|[1-3])+$', '^(?=[0-9])([0-9]*)*$'].map((regex): Mistake => ({
    what: `a repetition of what is repeated: ${regex}`,
    edit: put('products/door.yaml', '"^[0-9]+$"', `⟦"${regex}"⟧`),
    code: 'slow-regex',
    message: `On some texts, each character doubles the time that ${regex} takes, because it repeats a repetition.`,
  })),
  {
    what: 'a slow regular expression in a rule',
    edit: put('parameters.yaml', 'matches: "^https://"', 'matches: ⟦"^https://([a-z]+[/.]?)*$"⟧'),
    code: 'slow-regex',
  },
];

const headers: readonly Mistake[] = [
  {
    what: 'two headers that differ in case',
    edit: put(
      'operations/track.yaml',
      '    WithMap:\n',
      '    X-Id: { type: string, description: It., in: header, source: [handbook] }\n    ⟦x-id⟧: { type: string, description: It., in: header, source: [handbook] }\n    WithMap:\n',
    ),
    code: 'duplicate-name',
    message: 'The header x-id is already defined as X-Id at operations/track.yaml:25.',
  },
  {
    what: 'a header that every call has',
    edit: put(
      'operations/track.yaml',
      '    WithMap:\n',
      '    ⟦Parcel-Action⟧: { type: string, description: It., in: header, source: [handbook] }\n    WithMap:\n',
    ),
    code: 'duplicate-name',
    message: 'The header Parcel-Action is already defined in transport of service.yaml.',
  },
  ...['Authorization', 'accept', 'Content-Type'].map((name): Mistake => ({
    what: `the header ${name}`,
    edit: put(
      'operations/track.yaml',
      '    WithMap:\n',
      `    ⟦${name}⟧: { type: string, description: It., in: header, source: [handbook] }\n    WithMap:\n`,
    ),
    code: 'ignored-header',
    message: `OpenAPI ignores a parameter that is the header ${name}.`,
    hint:
      name === 'Authorization'
        ? 'Remove the field. How calls are signed belongs to `signature` in service.yaml.'
        : 'Remove the field. OpenAPI lists the media types of a message beside its schema.',
  })),
  {
    what: 'two headers of every call that differ in case',
    edit: put('service.yaml', 'parcel-version: "{version}"', 'parcel-version: "{version}"\n    Parcel-Version: ⟦"{version}"⟧'),
    code: 'duplicate-name',
  },
  {
    what: 'a misspelled placeholder',
    edit: put('service.yaml', '"{version}"', '⟦"{vershion}"⟧'),
    code: 'unknown-reference',
    message: 'There is no placeholder {vershion}.',
    hint: 'Did you mean version?',
  },
];

const badAddresses: readonly (readonly [what: 'host' | 'path', text: string, reason: string])[] = [
  ['path', '/post?v=1', 'it has a query'],
  ['path', '/post#top', 'it has a fragment, which is never sent'],
  ['path', '/post/{order}', 'it has a template, but all calls go to one path'],
  ['path', '//post', 'two of its slashes follow each other'],
  ['path', '/post%2', 'a % is not followed by 2 hexadecimal digits'],
  ['path', '/the post', '" " can\'t be in a path'],
  ['host', 'north..example', 'there is nothing before or after one of its dots'],
  ['host', '-north.example', '-north begins or ends with a hyphen'],
  ['host', '10.0.0.256', 'its last part is a number, but it is not an IPv4 address'],
  ['host', `${'n'.repeat(64)}.example`, 'it is too long'],
];

const addresses = badAddresses.map(([what, text, reason]): Mistake => {
  const was = what === 'path' ? 'path: /post' : 'host: north.parcel-post.example';
  return {
    what: `the ${what} ${text}`,
    edit: put('service.yaml', was, `${what}: ⟦"${text}"⟧`),
    code: 'bad-address',
    message: `The ${what} ${text} is wrong: ${reason}.`,
  };
});

const pages: Mistake = {
  what: 'an address of a source that no browser opens',
  edit: put(
    'sources.yaml',
    'updated: "2031-05-01"',
    'address: { url: ⟦"https://:443/handbook"⟧, certainty: certain }\n    updated: "2031-05-01"',
  ),
  code: 'bad-address',
  message: 'The address https://:443/handbook is wrong: it is not a URL.',
};

const days: readonly Mistake[] = [
  {
    what: 'a change on a day that never was',
    edit: (spec) =>
      spec.append('service.yaml', '\nchanges:\n  - { version: "0.1.0", date: ⟦"2030-02-29"⟧, changes: [It was written.] }\n'),
    code: 'no-such-day',
    message: '2030-02-29 is not a day of the calendar.',
  },
  {
    what: 'a source of a 13th month',
    edit: put('sources.yaml', 'updated: "2031-05-01"', 'updated: ⟦"2031-13-01"⟧'),
    code: 'no-such-day',
    message: '2031-13-01 is not a day of the calendar.',
  },
];

const badLimits: readonly (readonly [value: string, unit: string, expected: string])[] = [
  ['"soon"', 'days', 'a number, or a span with the smaller one first such as "1-2"'],
  ['"9-3"', 'hours', 'a number, or a span with the smaller one first such as "1-2"'],
  ['-1', 'bytes', 'a number of at least 0'],
  ['120', 'percent', 'a number from 0 to 100'],
  ['"latest"', 'version', 'a version such as "2.1"'],
];

const limits = badLimits.map(([value, unit, expected]): Mistake => {
  return {
    what: `a limit of ${value} ${unit}`,
    edit: put('operations/ship.yaml', 'value: 14\n    unit: days', `value: ⟦${value}⟧\n    unit: ${unit}`),
    code: 'limit-value',
    message: `${value.replaceAll('"', '')} is not a limit in ${unit}: expected ${expected}.`,
  };
});

/** Strings with their own syntax: date formats, regular expressions, headers, addresses, days, figures. */
export const smallLanguageMistakes: readonly Mistake[] = [
  ...formats,
  ...clashes,
  ...regexes,
  ...headers,
  ...addresses,
  pages,
  ...days,
  ...limits,
];
