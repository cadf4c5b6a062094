import { beforeAll, describe, expect, it } from 'vitest';
import type { SpecCondition, SpecRule } from '../../generators/dist/load/generated/spec-types.js';
import { notices, problems } from '../support/validators.ts';
import { validators, type Validate } from './out/validators.ts';
import { valuesOf } from './spec/codes.ts';
import { requests, type WrittenField, type WrittenMessage } from './spec/messages.ts';
import { exampleOf } from './spec/wire.ts';
import { rightMessage, withValue } from './spec/samples.ts';

let validator: (type: string) => Validate;
beforeAll(async () => {
  validator = await validators();
});

type Request = Record<string, unknown>;

/** Makes a condition true, or false. */
function making(message: WrittenMessage, holds: boolean) {
  return (request: Request, { field = '', is, present, matches }: SpecCondition): Request => {
    const spec = message.fields.find(({ path }) => path === field);
    if (!spec) throw new Error(`${message.type} has no ${field}`);
    if (is) return { ...request, [field]: holds ? is[0] : valuesOf(spec).find(({ value }) => !is.includes(value))?.value };
    if (present !== undefined) return withValue(request, field, present === holds ? exampleOf(spec) : undefined);
    return { ...request, [field]: textFor(spec, matches, holds) };
  };
}

/** A text that a field takes and that matches, or doesn't. */
function textFor(spec: WrittenField, matches = '', holds: boolean): unknown {
  const texts = [exampleOf(spec), 'http://example.com', 'e0c34a77'].map(String);
  const isTaken = (text: string) => new RegExp(spec.raw.pattern?.regex ?? '', 'u').test(text);
  const found = texts.find((text) => new RegExp(matches, 'u').test(text) === holds && isTaken(text));
  if (found === undefined) throw new Error(`Nothing here suits ${matches}`);
  return found;
}

/** Whether the message alone decides the rule. */
function isDecidable({ when = [], then = [] }: SpecRule): boolean {
  return [...when, ...then].every(({ operation, text }) => operation === undefined && text === undefined);
}

for (const message of requests.filter(({ rules }) => rules.length > 0)) {
  const heard = (request: Request) => {
    const result = validator(message.type)(request);
    return [...problems(result), ...notices(result)];
  };
  const conditional = message.rules.filter((rule) => isDecidable(rule) && !rule.exactlyOne);

  describe(`validate${message.type} knows the rule`, () => {
    it.each(conditional)('$id', ({ id, severity, when = [], then = [], prevents }) => {
      const holding = when.reduce(making(message, true), rightMessage(message));
      const consequence = then.length > 0;
      const [decisive = {}] = consequence ? then : when;
      const flipped = making(message, false)(holding, decisive);
      const broken = consequence ? flipped : holding;
      const heeded = consequence ? then.reduce(making(message, true), holding) : flipped;
      const said = ['rule', id, ...(severity === 'issue' && prevents !== undefined ? [prevents.code] : [])].join(' ');
      expect(heard(broken)).toEqual([said]);
      expect(validator(message.type)(broken).ok).toBe(severity === 'notice');
      expect(validator(message.type)(broken, { strict: true }).ok).toBe(false);
      expect(heard(heeded)).toEqual([]);
    });

    it.each(message.rules.filter(({ exactlyOne }) => exactlyOne))(
      '$id',
      ({ id, exactlyOne: { of, none, several } = { of: [] } }) => {
        const without = of.reduce((request, name) => withValue(request, name, undefined), rightMessage(message));
        const present = (names: readonly string[]) =>
          names.map((field) => ({ field, present: true })).reduce(making(message, true), without);
        expect(heard(without)).toEqual([`rule ${id} ${none?.code}`]);
        expect(heard(present(of))).toEqual([`rule ${id} ${several?.code}`]);
        for (const name of of) expect(heard(present([name]))).toEqual([]);
      },
    );
  });
}
