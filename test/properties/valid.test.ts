import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { drawnFrom } from './drawn.ts';
import { holds } from './runs.ts';
import { rows, subjects } from './subject.ts';
import { isObject } from './values.ts';

const published = new Map(subjects.map((subject) => [subject, drawnFrom(subject.model.published)]));
const strict = new Map(subjects.map((subject) => [subject, drawnFrom(subject.model.strict)]));

describe.each(rows)('$protocol $type', ({ type, subject }) => {
  const { validate } = subject.door(type);
  const ofPublished = published.get(subject)!(type);
  const ofStrict = strict.get(subject)!(type);
  const properties = Object.keys(subject.model.published[type]?.properties ?? {});

  test('takes whatever its schema describes', () => {
    holds(ofPublished, (value) => {
      const result = validate(value);
      expect(result).toMatchObject({ ok: true });
      expect(result.ok && result.value).toBe(value);
    });
  });

  test('has nothing to say about what is as the protocol says today, but for advice', () => {
    holds(ofStrict, (value) => {
      const result = validate(value);
      const said = result.ok ? result.notices : result.issues;
      expect(said.filter(({ code }) => code !== 'rule')).toEqual([]);
      expect(validate(value, { strict: true }).ok).toBe(result.ok && result.notices.length === 0);
    });
  });

  test('takes fields that are undefined for fields that are not there', () => {
    const some = fc.tuple(ofStrict, fc.subarray(properties));
    holds(some, ([value, names]) => {
      const padded = { ...Object.fromEntries(names.map((name) => [name, undefined])), ...(isObject(value) ? value : {}) };
      const [plain, same] = [validate(value, { strict: true }), validate(padded, { strict: true })];
      expect(same.ok ? same.notices : same.issues).toEqual(plain.ok ? plain.notices : plain.issues);
    });
  });
});
