import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Issue, Result } from '../../generators/dist/emit/validators/runtime/result.js';
import { breakagesAt } from './breakages.ts';
import { drawnFrom } from './drawn.ts';
import { sitesOf } from './sites.ts';
import { rows, subjects, type Subject } from './subject.ts';
import { frozen, isObject } from './values.ts';

// Every door is held against ajv, which judges by the same schemas and was written by others; and against the other doors.

/** Whatever JSON can say, and the numbers that it can't. */
const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(undefined, NaN, Infinity, -0, '', ' ', '{}', '[]', 'null', '"', {}, []),
);

const drawn = new Map(
  subjects.map((subject) => [subject, [drawnFrom(subject.model.published), drawnFrom(subject.model.strict)] as const]),
);

/** A message, the same with one thing wrong in every way, the same with anything anywhere, and anything. */
function inputs(subject: Subject, type: string): Arbitrary<unknown[]> {
  const { model, messages } = subject;
  const [published, strict] = drawn.get(subject)!;
  return fc.tuple(fc.oneof(published(type), strict(type)), junk, fc.nat()).map(([message, other, at]) => {
    const sites = sitesOf(model.published, type, message);
    const site = sites[at % Math.max(1, sites.length)];
    const broken = sites.flatMap((one) => breakagesAt(one, messages.get(one.type ?? '')?.fields ?? []));
    return [message, other, ...(site ? [site.put(other)] : []), ...broken.map((breakage) => breakage.message)];
  });
}

/** Advice is no matter of a schema. */
function isAdvice({ rule }: Issue): boolean {
  return rule !== undefined;
}

function said(result: Result<unknown>): readonly Issue[] {
  return result.ok ? result.notices : result.issues;
}

describe.each(rows)('$protocol $type', ({ type, subject }) => {
  const { validate, is, check } = subject.door(type);

  let all: readonly unknown[] = [];
  beforeAll(() => {
    all = fc.sample(inputs(subject, type), { seed: 20220809, numRuns: 12 }).flat();
  });

  /** Those of the inputs of which something is wrong, as text. */
  const those = (isWrong: (input: unknown) => boolean) => all.filter(isWrong).map((one) => JSON.stringify(one) ?? String(one));

  test('is judged as ajv judges it by the same schemas', () => {
    expect(those((input) => validate(input).ok !== subject.accepts(type, input))).toEqual([]);
    const differs = (input: unknown) => {
      const result = validate(input);
      const isFine = validate(input, { strict: true }).ok || (result.ok && result.notices.every(isAdvice));
      return isFine !== subject.acceptsStrictly(type, input);
    };
    expect(those(differs)).toEqual([]);
  });

  test('is judged alike at all of its doors, and left as it was', () => {
    const differs = (input: unknown) => {
      const result = validate(frozen(input));
      const standard = check(input);
      const isSame = result.ok ? 'value' in standard && standard.value === input : 'issues' in standard;
      return is(input) !== result.ok || !isSame || JSON.stringify(standard.issues) !== issuesOf(result);
    };
    expect(those(differs)).toEqual([]);
  });

  test('has nothing to be said of it where the quick check says yes', () => {
    const differs = (input: unknown) => {
      if (!isObject(input)) return false;
      // No quick check expects another key, and what is undefined is no field.
      const closely = validate({ ...input, 'no field': undefined });
      const quickly = validate({ ...input });
      return quickly.ok !== closely.ok || JSON.stringify(said(quickly)) !== JSON.stringify(said(closely));
    };
    expect(those(differs)).toEqual([]);
  });
});

function issuesOf(result: Result<unknown>): string | undefined {
  return result.ok ? undefined : JSON.stringify(result.issues);
}
