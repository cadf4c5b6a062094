import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { isOfEndless } from './endless.ts';
import { drawnFrom } from './drawn.ts';
import { usualRequest, withoutEmpties } from './requests.ts';
import { holds } from './runs.ts';
import type { Issue } from '../../packages/runtime/src/result.ts';
import { rows, subjects } from './subject.ts';
import { isObject } from './values.ts';

const published = new Map(subjects.map((subject) => [subject, drawnFrom(subject.published)]));
const strict = new Map(subjects.map((subject) => [subject, drawnFrom(subject.strict)]));

describe.each(rows)('$protocol $type', ({ type, subject }) => {
  const { validate } = subject.entryPoint(type);
  const ofPublished = published.get(subject)!(type);
  const ofStrict = strict.get(subject)!(type);
  const isRequest = subject.requests.has(type);
  const properties = Object.keys(subject.published[type]?.properties ?? {});

  test('accepts everything that its schema describes', () => {
    holds(ofPublished, (value) => {
      const rest = isRequest ? withoutEmpties(subject.published, type, value) : value;
      // What is empty counts as absent for rules, too.
      fc.pre(subject.accepts(type, rest));
      const result = validate(value);
      expect(result).toMatchObject({ ok: true });
      expect(result.value === value).toBe(rest === value);
      expect(result.value).toEqual(rest);
    });
  });

  test("reports nothing but advice about messages that match today's protocol", () => {
    holds(ofStrict, (drawn) => {
      const value = isRequest ? usualRequest(subject.strict, type, drawn) : drawn;
      fc.pre(subject.acceptsStrictly(type, value));
      const result = validate(value);
      expect(result.notices.filter((notice) => notice.rule === undefined && !isOfEndless(notice))).toEqual([]);
      expect(result.issues).toBeUndefined();
      expect(validate(value, { strict: true }).ok).toBe(result.ok && result.notices.length === 0);
    });
  });

  test('treats undefined fields as missing', () => {
    const some = fc.tuple(ofStrict, fc.subarray(properties));
    holds(some, ([value, names]) => {
      const padded = { ...Object.fromEntries(names.map((name) => [name, undefined])), ...(isObject(value) ? value : {}) };
      const [plain, same] = [validate(value), validate(padded)];
      expect(inOrder(same.issues)).toEqual(inOrder(plain.issues));
      expect(inOrder(same.notices)).toEqual(inOrder(plain.notices));
    });
  });
});

/** Unknown fields are reported in the order of the keys, in which they differ here. */
function inOrder(issues: readonly Issue[] = []): Issue[] {
  return issues.toSorted((a, b) => (a.at < b.at ? -1 : 1));
}
