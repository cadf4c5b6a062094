import { describe, expect, test } from 'vitest';
import type { Issue } from '../../generators/dist/emit/validators/runtime/result.js';
import type { Message } from '../../generators/dist/model/protocol.js';
import { drawnFrom } from './drawn.ts';
import { holds } from './runs.ts';
import { withKey } from './sites.ts';
import { subjects } from './subject.ts';
import { isObject, type Values } from './values.ts';

const drawn = new Map(subjects.map((subject) => [subject, drawnFrom(subject.model.strict)]));

/** Every request of an operation, through its own door and through the one that takes any product. */
const requests = subjects.flatMap((subject) =>
  subject.model.protocol.operations.flatMap(({ name, discriminator, variants, breach }) =>
    variants.flatMap(({ request }) => {
      const doors = [request.name, ...(discriminator === undefined ? [] : [`${name}Request`])];
      const sisters = variants.flatMap((variant) => variant.request.fields).filter(({ name: its }) => !has(request, its));
      return doors.map((door) => ({ protocol: subject.name, door, request, sisters, breach, subject }));
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

describe.each(requests)('$protocol $request.name through $door', ({ door, request, sisters, breach, subject }) => {
  const { validate } = subject.door(door);
  const heard = (value: unknown): readonly Issue[] => {
    const result = validate(value);
    return result.ok ? [] : result.issues;
  };

  test('refuses a field of another product, and says whose it is', () => {
    holds(drawn.get(subject)!(request.name), (value) => {
      for (const { name, example } of sisters) {
        const [issue, ...others] = heard({ ...asValues(value), [name]: example ?? 'x' });
        expect(others).toEqual([]);
        expect(issue).toMatchObject({ code: 'foreign-field', path: [name], at: name, prevents: breach.invalid });
        expect(issue?.message).toContain(' belongs to ');
      }
    });
  });

  test('wants exactly one of the fields that exclude each other', () => {
    for (const { id, exactlyOne } of request.rules) {
      if (!exactlyOne) continue;
      const { of: names, none, several } = exactlyOne;
      holds(drawn.get(subject)!(request.name), (value) => {
        const without = names.reduce((object: Values, name) => withKey(object, name, undefined), asValues(value));
        const all = names.reduce((object: Values, name) => withKey(object, name, exampleIn(request, name)), without);
        expect(heard(without)).toEqual([expect.objectContaining({ code: 'rule', rule: id, prevents: none })]);
        expect(heard(all)).toEqual([expect.objectContaining({ code: 'rule', rule: id, prevents: several })]);
        for (const name of names) expect(heard(withKey(without, name, exampleIn(request, name)))).toEqual([]);
      });
    }
  });
});

test('some requests have sisters, and some have fields that exclude each other', () => {
  expect(requests.some(({ sisters }) => sisters.length > 0)).toBe(true);
  expect(requests.some(({ request }) => request.rules.some(({ exactlyOne }) => exactlyOne))).toBe(true);
});
