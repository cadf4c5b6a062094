import type { Field } from '../../../generators/dist/load/generated/spec-types.js';
import { codeList, isOpen, valuesOf } from '../spec/codes.ts';
import type { SpecField } from '../spec/messages.ts';
import { exampleOf } from '../spec/wire.ts';
import { itemOf } from './expectations.ts';

/** A value to give to a field, and what its validator has to say of it. */
export interface Trial {
  /** undefined: the field is left out. */
  readonly value: unknown;
  /** `fine`, or the code of an issue; of a notice where the service may send it all the same. */
  readonly outcome: 'fine' | { readonly issue: string } | { readonly notice: string };
  /** The way on from the field, for what is inside it. */
  readonly inside?: string;
}

type TrialsByWord = {
  readonly [Word in keyof Required<Field>]: (said: NonNullable<Field[Word]>, field: SpecField) => readonly Trial[];
};

const fine = (value: unknown): Trial => ({ value, outcome: 'fine' });
const refused = (value: unknown, issue: string): Trial => ({ value, outcome: { issue } });
const none = (): Trial[] => [];

function unlisted(value: string, field: SpecField): Trial {
  return { value, outcome: isOpen(field) ? { notice: 'unknown-value' } : { issue: 'unknown-value' } };
}

/** A text that a pattern doesn't match. */
function breaking(regex: string): string {
  const found = ['-', ' ', 'ftp://x', 'é'].find((text) => !new RegExp(regex, 'u').test(text));
  if (found === undefined) throw new Error(`Nothing here breaks ${regex}`);
  return found;
}

/** Two thousand years on, a date in the form given. */
function dateIn(format: string): string {
  return format.replace('yyyy', '4024').replace('MM', '12').replace('dd', '31');
}

const byWord: TrialsByWord = {
  shared: none,
  type: (type, { raw }) => {
    if (type === 'string') return [refused(raw.orObject ? 7 : { a: 1 }, 'wrong-type')];
    return [refused(type === 'object' || type === 'list' ? 'text' : '7', 'wrong-type')];
  },
  required: (required, { raw }) => {
    if (raw.aliases) return [];
    return [required ? refused(undefined, 'missing') : fine(undefined)];
  },
  description: none,
  length: ({ min, max }, { raw }) => [
    ...(min === 1 && raw.codes === undefined ? [refused('', 'too-short')] : []),
    ...(max === undefined ? [] : [fine('a'.repeat(max)), refused('a'.repeat(max + 1), 'too-long')]),
  ],
  pattern: ({ regex }) => [refused(breaking(regex), 'bad-form')],
  values: (values, field) => [...values.map(({ value }) => fine(value)), unlisted('Unlisted', field)],
  codes: (list, field) => {
    const own = valuesOf(field).map(({ value }) => value);
    const told = new Set([...own, ...(field.raw.except ?? [])]);
    const foreign = codeList(list).codes.filter(({ code }) => !told.has(code));
    return [...own.map(fine), ...[...foreign.map(({ code }) => code), 'Unlisted'].map((code) => unlisted(code, field))];
  },
  except: (except) => except.map((code) => refused(code, 'unknown-value')),
  open: none,
  default: (value) => [fine(value)],
  range: ({ min, max }) => [
    ...(min === undefined ? [] : [fine(min), refused(min - 0.5, 'out-of-range')]),
    ...(max === undefined ? [] : [fine(max), refused(max + 0.5, 'out-of-range')]),
  ],
  holds: (holds, { raw }) => {
    if (holds !== 'json') return [];
    return [refused('{"a":', 'not-json'), ...(raw.shape ? [] : [fine('{"any":["JSON"]}')])];
  },
  formats: (formats) => [
    ...formats.map((format) => fine(dateIn(format))),
    { value: '31.12.4024', outcome: { notice: 'bad-form' } },
  ],
  shape: ({ list }, field) => {
    if (!list) return [];
    const asSent = (items: unknown[]) => (field.raw.holds === 'json' ? JSON.stringify(items) : items);
    const items = trialsOf(itemOf(field, list)).filter(({ value }) => value !== undefined);
    const trials = items.map(({ value, outcome, inside }) => ({
      value: asSent([value]),
      outcome,
      inside: ['0', ...(inside ? [inside] : [])].join('.'),
    }));
    return [fine(asSent([])), ...trials];
  },
  orObject: (_, { raw }) => [fine(raw.example), fine(JSON.stringify(raw.example))],
  in: none,
  aliases: none,
  echoes: none,
  returnedWhen: none,
  sensitive: none,
  example: (_, field) => [fine(exampleOf(field))],
  notes: none,
  limits: none,
  source: none,
  discrepancies: none,
};

/** Everything to try a field with. */
export function trialsOf(field: SpecField): Trial[] {
  const of = <Word extends keyof Field>(word: Word): readonly Trial[] => {
    const said = field.raw[word];
    return said === undefined || said === null ? [] : byWord[word](said, field);
  };
  const isWord = (word: string): word is keyof Field => word in byWord;
  return Object.keys(field.raw).flatMap((word) => (isWord(word) ? of(word) : []));
}
