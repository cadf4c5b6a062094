import { Name } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGiven, predicateCode, type Patterns } from '../../generators/dist/emit/validators/predicate-code.js';
import { violationSchema } from '../../generators/dist/model/predicates/violation-schema.js';
import { predicateSchema } from '../../generators/dist/model/predicates/json-schema.js';
import { all, any, implies, not, present, type Predicate } from '../../generators/dist/model/predicates/predicate.js';
import { predicateInWords } from '../../generators/dist/model/predicates/words.js';

// Every printer agrees with the simple definition below for any message.

type Message = Readonly<Record<string, unknown>>;

function isTrue(message: Message, predicate: Predicate): boolean {
  switch (predicate.kind) {
    case 'all':
      return predicate.of.every((one) => isTrue(message, one));
    case 'any':
      return predicate.of.some((one) => isTrue(message, one));
    case 'not':
      return !isTrue(message, predicate.of);
    case 'present':
      return Object.hasOwn(message, predicate.field);
    case 'is':
      return predicate.values.some((value) => message[predicate.field] === value);
    case 'matches': {
      const value = message[predicate.field];
      return typeof value === 'string' ? new RegExp(predicate.pattern, 'u').test(value) : predicate.orNoText;
    }
    case 'exactlyOne':
      return predicate.of.filter((field) => Object.hasOwn(message, field)).length === 1;
  }
}

const field = fc.constantFrom('A', 'B', 'C');
const leaf: fc.Arbitrary<Predicate> = fc.oneof(
  fc.record({ kind: fc.constant('present' as const), field }),
  fc.record({ kind: fc.constant('is' as const), field, values: fc.subarray(['x', 'y', 'xy'], { minLength: 1 }) }),
  fc.record({
    kind: fc.constant('matches' as const),
    field,
    pattern: fc.constantFrom('^x', 'y$', '^(?:x|y)$'),
    orNoText: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('exactlyOne' as const), of: fc.subarray(['A', 'B', 'C'], { minLength: 1 }) }),
);
const { predicate: predicates } = fc.letrec<{ predicate: Predicate }>((tie) => ({
  predicate: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }).map(all),
    fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }).map(any),
    tie('predicate').map(not),
    fc.tuple(tie('predicate'), tie('predicate')).map(([first, second]) => implies(first, second)),
  ),
}));

const texts = ['x', 'y', 'xy', 'z', ''];
const messagesOf = (values: readonly unknown[]): fc.Arbitrary<Message> => {
  const value = fc.option(fc.constantFrom(...values), { nil: undefined });
  const record = fc.record({ A: value, B: value, C: value });
  return record.map((message) => Object.fromEntries(Object.entries(message).filter(([, one]) => one !== undefined)));
};

test('JSON Schema', () => {
  const ajv = new Ajv2020({ strict: false });
  const property = fc.property(predicates, messagesOf([...texts, 1, true]), (predicate, message) => {
    expect(ajv.validate({ ...predicateSchema(predicate) }, message)).toBe(isTrue(message, predicate));
  });
  fc.assert(property, { numRuns: 150 });
});

test('the schema of a violation, without conditions: with texts', () => {
  const ajv = new Ajv2020({ strict: false });
  const property = fc.property(predicates, messagesOf(texts), (predicate, message) => {
    expect(ajv.validate({ ...violationSchema(predicate, new Set()) }, message)).toBe(!isTrue(message, predicate));
  });
  fc.assert(property, { numRuns: 150 });
});

test('the same where empty texts count as absent', () => {
  const ajv = new Ajv2020({ strict: false });
  const property = fc.property(predicates, messagesOf(texts), (predicate, message) => {
    const filled = Object.fromEntries(Object.entries(message).filter(([, value]) => value !== ''));
    const schema = { ...violationSchema(predicate, new Set(['A', 'B', 'C'])) };
    expect(ajv.validate(schema, message)).toBe(!isTrue(filled, predicate));
  });
  fc.assert(property, { numRuns: 150 });
});

test('code', async () => {
  const patterns: Patterns = {
    regex: (source) => new Name(`R${Array.from(source, (one) => one.codePointAt(0)).join('_')}`),
    set: () => new Name('unused'),
  };
  const regexes = ['^x', 'y$', '^(?:x|y)$'].map((source) => `const ${String(patterns.regex(source))} = /${source}/u;`);
  const samples = fc.sample(fc.tuple(predicates, messagesOf([...texts, 1, true])), 150);
  const functions = samples.map(([predicate]) => `(d) => ${String(predicateCode(new Name('d'), predicate, patterns, isGiven))}`);
  const source = `${regexes.join('\n')}\nexport default [${functions.join(',\n')}];`;
  const { default: compiled } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`);
  const wrong = samples.filter(([predicate, message], i) => compiled[i](message) !== isTrue(message, predicate));
  expect(wrong).toEqual([]);
});

describe('words', () => {
  const is = (field: string, ...values: string[]): Predicate => ({ kind: 'is', field, values });
  const inWords = (predicate: Predicate) => predicateInWords(predicate, { field: (path) => `\`${path}\``, orElse: [] });

  test.each<{ predicate: Predicate; words: string }>([
    { predicate: all([present('A'), is('B', 'x', 'y', 'z')]), words: '`A` is given, and `B` is `x`, `y` or `z`' },
    { predicate: all([present('A'), not(is('A', 'x'))]), words: '`A` is given and is not `x`' },
    { predicate: any([not(present('A')), is('B', 'x')]), words: '`A` is not given, or `B` is `x`' },
    { predicate: not({ kind: 'matches', field: 'A', pattern: '^x', orNoText: false }), words: '`A` does not match `^x`' },
    { predicate: { kind: 'exactlyOne', of: ['A', 'B'] }, words: 'exactly one of `A` and `B` is given' },
    { predicate: not(all([present('A'), present('B')])), words: 'it is not so that `A` is given, and `B` is given' },
    { predicate: not(not(present('A'))), words: 'it is not so that `A` is not given' },
  ])('$words', ({ predicate, words }) => expect(inWords(predicate)).toBe(words));
});
