import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue, Result } from '../../packages/runtime/src/result.ts';
import { isOfEndless } from './endless.ts';
import { readNames, withoutNulls, withoutUnread } from './absent.ts';
import { breakagesAt } from './breakages.ts';
import { drawnFrom } from './drawn.ts';
import { withoutNoticed } from './noticed.ts';
import { isUnusual, withoutEmpties } from './requests.ts';
import { sitesOf } from './places.ts';
import { rows, subjects, type Subject } from './subject.ts';
import { frozen, isObject } from './values.ts';

// Compares every entry point with ajv, which uses the same schemas, and with the other entry points.

type Row = (typeof rows)[number];

const requests = rows.filter(({ type, subject }) => subject.requests.has(type));
const receivedRows = rows.filter(({ type, subject }) => !subject.requests.has(type));

/** Any JSON value, and numbers that JSON doesn't have. */
const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(undefined, NaN, Infinity, -0, '', ' ', '{}', '[]', 'null', '"', {}, []),
);

const drawn = new Map(subjects.map((subject) => [subject, [drawnFrom(subject.published), drawnFrom(subject.strict)] as const]));

/** A message, the message with one fault of every kind, the message with random changes, and random values. */
function inputs(subject: Subject, type: string): Arbitrary<unknown[]> {
  const { published, messages, requests } = subject;
  const [ofPublished, ofStrict] = drawn.get(subject)!;
  return fc.tuple(fc.oneof(ofPublished(type), ofStrict(type)), junk, fc.nat()).map(([message, other, at]) => {
    const places = sitesOf(published, type, message, requests.has(type));
    const place = places[at % Math.max(1, places.length)];
    const broken = places.flatMap((one) => breakagesAt(one, messages.get(one.type ?? '')?.fields ?? []));
    return [message, other, ...(place ? [place.put(other)] : []), ...broken.map((breakage) => breakage.message)];
  });
}

/** Schemas don't contain advice. */
function isAdvice(issue: Issue): boolean {
  return issue.rule !== undefined || isOfEndless(issue);
}

function findings({ issues = [], notices }: Result<unknown>): readonly Issue[] {
  return [...issues, ...notices];
}

const all = new Map<string, readonly unknown[]>();

function inputsOf({ type, subject }: Row): readonly unknown[] {
  const key = `${subject.name} ${type}`;
  const drawn = all.get(key) ?? fc.sample(inputs(subject, type), { seed: 20220809, numRuns: 12 }).flat();
  all.set(key, drawn);
  return drawn;
}

/** The inputs for which `isWrong` is true, as text. */
function those(row: Row, isWrong: (input: unknown) => boolean): string[] {
  return inputsOf(row)
    .filter(isWrong)
    .map((one) => JSON.stringify(one) ?? String(one));
}

describe.each(receivedRows)('$protocol $type', (row) => {
  const { type, subject } = row;
  const { validate } = subject.entryPoint(type);
  const { accepts, acceptsStrictly, received, published } = subject;
  const read = readNames(published);
  const withoutAbsent = (input: unknown) => (received.has(type) ? withoutNulls(input) : input);

  test('gets the same result as from ajv with the same schemas', () => {
    expect(those(row, (input) => validate(input).ok !== accepts(type, withoutAbsent(input)))).toEqual([]);
    const differs = (input: unknown) => {
      const result = validate(input);
      // Nor is an identifier that is empty.
      const isFine =
        validate(input, { strict: true }).ok ||
        (result.ok && result.notices.every((notice) => isAdvice(notice) || notice.code === 'empty'));
      return isFine !== acceptsStrictly(type, withoutUnread(read, withoutAbsent(input)));
    };
    expect(those(row, differs)).toEqual([]);
  });
});

describe.each(requests)('$protocol $type', (row) => {
  const { type, subject } = row;
  const { validate } = subject.entryPoint(type);
  const { accepts, acceptsStrictly, published, strict } = subject;

  test('has no report if and only if the strict schemas accept it and nothing about it is unusual', () => {
    const differs = (input: unknown) => {
      const isClean = validate(input).ok && findings(validate(input)).every(isAdvice);
      return isClean !== (acceptsStrictly(type, input) && !isUnusual(strict, type, input));
    };
    expect(those(row, differs)).toEqual([]);
  });

  test('passes in strict mode if and only if nothing is reported without it', () => {
    const differs = (input: unknown) => validate(input, { strict: true }).ok !== (findings(validate(input)).length === 0);
    expect(those(row, differs)).toEqual([]);
  });

  test('is refused only if the schemas refuse it, too, or a name has a typo', () => {
    const isWithoutReason = (input: unknown) => {
      const { issues = [] } = validate(input);
      const isTypo = issues.every(({ code, message }) => code === 'unknown-field' && message.includes('did you mean'));
      return issues.length > 0 && !isTypo && accepts(type, withoutEmpties(published, type, input));
    };
    expect(those(row, isWithoutReason)).toEqual([]);
  });

  test('that passes is accepted by the strict schemas after its notices are fixed', () => {
    const differs = (input: unknown) => {
      const result = validate(input);
      return result.ok && !acceptsStrictly(type, withoutNoticed(strict, type, input, result.notices));
    };
    expect(those(row, differs)).toEqual([]);
  });
});

describe.each(rows)('$protocol $type', (row) => {
  const { type, subject } = row;
  const { validate, is, check } = subject.entryPoint(type);
  const isRequest = subject.requests.has(type);

  test("gets the same result from all entry points, and isn't changed", () => {
    const differs = (input: unknown) => {
      const result = validate(frozen(input));
      const standard = check(input);
      const isSame = result.ok ? 'value' in standard && isAlike(standard.value, result.value, input) : 'issues' in standard;
      const isWhole = result.ok && result.value === input;
      return is(input) !== isWhole || !isSame || JSON.stringify(standard.issues) !== issuesOf(result);
    };
    expect(those(row, differs)).toEqual([]);
  });

  test('has the message itself as value, or a copy without what counts as absent', () => {
    const differs = (input: unknown) => {
      const { ok, value } = validate(input);
      if (!ok) return false;
      const rest = isRequest ? withoutEmpties(subject.published, type, input) : input;
      if (subject.received.has(type) && value !== input)
        return JSON.stringify(withoutNulls(value)) !== JSON.stringify(withoutNulls(input));
      return !isAlike(value, rest, input);
    };
    expect(those(row, differs)).toEqual([]);
  });

  test('has no report if the quick check accepts it', () => {
    const differs = (input: unknown) => {
      if (!isObject(input)) return false;
      // No quick check expects another key, and what is undefined is no field.
      const closely = validate({ ...input, 'no field': undefined });
      const quickly = validate({ ...input });
      return quickly.ok !== closely.ok || JSON.stringify(findings(quickly)) !== JSON.stringify(findings(closely));
    };
    expect(those(row, differs)).toEqual([]);
  });
});

/** Whether two values are both the input itself, or equal copies. */
function isAlike(a: unknown, b: unknown, input: unknown): boolean {
  return a === input || b === input ? a === b : JSON.stringify(a) === JSON.stringify(b);
}

function issuesOf(result: Result<unknown>): string | undefined {
  return result.ok ? undefined : JSON.stringify(result.issues);
}
