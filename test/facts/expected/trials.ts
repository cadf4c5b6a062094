import type { SpecField } from '../../../generators/dist/load/generated/spec-types.js';
import { codeList, isOpen, valuesOf } from '../spec/codes.ts';
import type { WrittenField } from '../spec/messages.ts';
import { exampleOf } from '../spec/wire.ts';
import { itemOf } from './expectations.ts';

/** A value of a field, with the expected report of the validator. */
export interface Trial {
  /** undefined: the field is left out. */
  readonly value: unknown;
  /** `fine`, or the code of an issue, or the code of a notice of an accepted message. */
  readonly outcome: 'fine' | { readonly issue: string } | { readonly notice: string };
  /** The path inside the field, for a value inside it. */
  readonly inside?: string;
}

type TrialsByWord = {
  readonly [Word in keyof Required<SpecField>]: (said: NonNullable<SpecField[Word]>, field: WrittenField) => readonly Trial[];
};

const fine = (value: unknown): Trial => ({ value, outcome: 'fine' });
const refused = (value: unknown, issue: string): Trial => ({ value, outcome: { issue } });
const noticed = (value: unknown, notice: string): Trial => ({ value, outcome: { notice } });
const none = (): Trial[] => [];

function isSent({ message }: WrittenField): boolean {
  return message.role === 'request';
}

function unlisted(value: string, field: WrittenField): Trial {
  return isOpen(field) ? noticed(value, 'unknown-value') : refused(value, 'unknown-value');
}

/** An empty text. It counts as absent if the parameter is optional. */
function empty(field: WrittenField): Trial {
  return isSent(field) && !field.raw.required ? noticed('', 'empty') : refused('', 'too-short');
}

/** A text that matches the second pattern, but not the first. */
function breaking(regex: string, other = ''): string {
  const texts = ['-', ' ', 'ftp://x', 'é', ' AAAA'];
  const found = texts.find((text) => !new RegExp(regex, 'u').test(text) && new RegExp(other, 'u').test(text));
  if (found === undefined) throw new Error(`Nothing here breaks ${regex}`);
  return found;
}

/** A date in the given format, two thousand years from now. */
function dateIn(format: string): string {
  return format.replace('yyyy', '4024').replace('MM', '12').replace('dd', '31');
}

const byWord: TrialsByWord = {
  shared: none,
  type: (type, field) => {
    const { raw } = field;
    if (raw.described === false) return [isSent(field) ? refused({ a: 1 }, 'wrong-type') : noticed({ a: 1 }, 'not-described')];
    if (type !== 'string') return [refused(type === 'object' || type === 'list' ? 'text' : '7', 'wrong-type')];
    const nothing = isSent(field) && !raw.required ? [noticed('', 'empty')] : [];
    return [refused(raw.orObject ? 7 : { a: 1 }, 'wrong-type'), ...nothing];
  },
  described: () => [noticed('x', 'not-described')],
  required: (required, { raw }) => {
    if (raw.aliases) return [];
    return [required ? refused(undefined, 'missing') : fine(undefined)];
  },
  description: none,
  length: ({ min = 0, max }, field) => [
    ...(min > 0 && field.raw.codes === undefined ? [empty(field)] : []),
    ...(min > 1 ? [refused('a'.repeat(min - 1), 'too-short')] : []),
    ...(max === undefined ? [] : [fine('a'.repeat(max)), refused('a'.repeat(max + 1), 'too-long')]),
  ],
  pattern: ({ regex }) => [refused(breaking(regex), 'bad-form')],
  usual: ({ regex }, { raw }) => [noticed(breaking(regex, raw.pattern?.regex), 'unusual-form')],
  values: (values, field) => [...values.map(({ value }) => fine(value)), unlisted('Unlisted', field)],
  codes: (list, field) => {
    const own = valuesOf(field).map(({ value }) => value);
    const listed = new Set([...own, ...(field.raw.except ?? [])]);
    const foreign = codeList(list).codes.filter(({ code }) => !listed.has(code));
    return [...own.map(fine), ...[...foreign.map(({ code }) => code), 'Unlisted'].map((code) => unlisted(code, field))];
  },
  except: (except) => except.map((code) => refused(code, 'unknown-value')),
  open: none,
  default: (value) => [fine(value)],
  range: ({ min, max }) => [
    ...(min === undefined ? [] : [fine(min), refused(min - 0.5, 'out-of-range')]),
    ...(max === undefined ? [] : [fine(max), refused(max + 0.5, 'out-of-range')]),
  ],
  holds: (holds, field) => {
    if (holds !== 'json') return [];
    const anyJson = field.raw.shape ? [] : [fine('{"any":["JSON"]}')];
    if (!isSent(field)) return [refused('{"a":', 'not-json'), ...anyJson];
    // The service may accept other texts, too.
    const odd = ['{"a":', 'text', '7', JSON.stringify('{"a":1}')];
    return [...odd.map((text) => noticed(text, 'unusual-form')), ...anyJson];
  },
  // The spec lists this text, but it isn't a date, so a notice reports it.
  endless: (texts) => texts.map((text) => noticed(text, 'unusual-form')),
  formats: (formats) => [...formats.map((format) => fine(dateIn(format))), noticed('31.12.4024', 'unusual-form')],
  shape: ({ list }, field) => {
    if (!list) return [];
    const isText = field.raw.holds === 'json';
    const asSent = (items: unknown) => (isText ? JSON.stringify(items) : items);
    const items = trialsOf(itemOf(field, { required: true, ...list })).filter(({ value }) => value !== undefined);
    const trials = items.map(({ value, outcome, inside }): Trial => {
      // A fault inside a text of a request causes only a notice at the text.
      if (isText && isSent(field) && Object.hasOwn(Object(outcome), 'issue')) return noticed(asSent([value]), 'unusual-form');
      return { value: asSent([value]), outcome, inside: ['0', ...(inside ? [inside] : [])].join('.') };
    });
    const noList = isText && isSent(field) ? [noticed('{"a":1}', 'unusual-form')] : [];
    return [fine(asSent([])), ...trials, ...noList];
  },
  orObject: (_, { raw }) => [fine(raw.example), fine(JSON.stringify(raw.example))],
  in: none,
  sdkType: none,
  basis: none,
  aliases: none,
  echoes: none,
  returnedWhen: none,
  data: none,
  kept: none,
  example: (_, field) => [fine(exampleOf(field))],
  deprecated: (_, field) => (isSent(field) ? [noticed(exampleOf(field), 'deprecated')] : []),
  notes: none,
  limits: none,
  source: none,
  discrepancies: none,
};

/** All values to try for a field. */
export function trialsOf(field: WrittenField): Trial[] {
  const of = <Word extends keyof SpecField>(word: Word): readonly Trial[] => {
    const said = field.raw[word];
    return said === undefined || said === null ? [] : byWord[word](said, field);
  };
  const isWord = (word: string): word is keyof SpecField => word in byWord;
  return Object.keys(field.raw).flatMap((word) => (isWord(word) ? of(word) : []));
}
