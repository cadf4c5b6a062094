import { describe, expect, test } from 'vitest';
import type { Issue } from '../../packages/runtime/src/result.ts';
import type { Message } from '../../generators/dist/model/protocol.js';
import { drawnFrom } from './drawn.ts';
import { holds } from './runs.ts';
import { withKey } from './places.ts';
import { subjects } from './subject.ts';
import { isObject, type Values } from './values.ts';

const drawn = new Map(subjects.map((subject) => [subject, drawnFrom(subject.strict)]));

/** Every request of an operation, with its own validator and with the validator for any product. */
const requests = subjects.flatMap((subject) =>
  subject.model.protocol.operations.flatMap(({ name, discriminator, variants }) =>
    variants.flatMap(({ request }) => {
      const entryPoints = [request.name, ...(discriminator === undefined ? [] : [`${name}Request`])];
      const foreign = variants.flatMap((variant) => variant.request.fields).filter(({ name: its }) => !has(request, its));
      return entryPoints.map((entryPoint) => ({ protocol: subject.name, entryPoint, request, foreign, subject }));
    }),
  ),
);

function has({ fields }: Message, name: string): boolean {
  return fields.some((field) => field.name === name);
}

function exampleIn({ fields }: Message, name: string): unknown {
  const example = fields.find((field) => field.name === name)?.example;
  return typeof example === 'string' ? example : JSON.stringify(example);
}

function asValues(value: unknown): Values {
  if (!isObject(value)) throw new Error('Requests are objects');
  return value;
}

describe.each(requests)('$protocol $request.name through $entryPoint', ({ entryPoint, request, foreign, subject }) => {
  const { validate } = subject.entryPoint(entryPoint);
  const issuesOf = (value: unknown): readonly Issue[] => validate(value).issues ?? [];

  test('lets a field of another product pass with a notice that says whose it is', () => {
    holds(drawn.get(subject)!(request.name), (value) => {
      const before = validate(value);
      for (const { name, example } of foreign) {
        const { issues, notices } = validate({ ...asValues(value), [name]: example ?? 'x' });
        expect(issues).toEqual(before.issues);
        const [notice, ...others] = notices.filter(({ at }) => at === name);
        expect(others).toEqual([]);
        expect(notice).toMatchObject({ code: 'foreign-field', path: [name], message: expect.stringContaining(' belongs to ') });
        expect(notice).not.toHaveProperty('prevents');
        expect(notices.length).toBe(before.notices.length + 1);
      }
    });
  });

  test('requires exactly one of the fields that exclude each other', () => {
    for (const { id, exactlyOne } of request.rules) {
      if (!exactlyOne) continue;
      const { of: names, none, several } = exactlyOne;
      holds(drawn.get(subject)!(request.name), (value) => {
        const without = names.reduce((object: Values, name) => withKey(object, name, undefined), asValues(value));
        const all = names.reduce((object: Values, name) => withKey(object, name, exampleIn(request, name)), without);
        const empty = names.reduce((object: Values, name) => withKey(object, name, ''), without);
        const isNone = [expect.objectContaining({ code: 'rule', rule: id, prevents: none })];
        expect(issuesOf(without)).toEqual(isNone);
        expect(issuesOf(empty)).toEqual(isNone);
        expect(issuesOf(all)).toEqual([expect.objectContaining({ code: 'rule', rule: id, prevents: several })]);
        for (const name of names) {
          expect(issuesOf(withKey(without, name, exampleIn(request, name)))).toEqual([]);
          expect(issuesOf(withKey(empty, name, exampleIn(request, name)))).toEqual([]);
        }
      });
    }
  });
});

test('some requests are those of one of several products, and some have fields that exclude each other', () => {
  expect(requests.some(({ foreign }) => foreign.length > 0)).toBe(true);
  expect(requests.some(({ request }) => request.rules.some(({ exactlyOne }) => exactlyOne))).toBe(true);
});
