import { beforeAll, describe, expect, it } from 'vitest';
import { problems } from '../support/validators.ts';
import { trialsOf } from './expected/trials.ts';
import { disappointments, validators, withValue, type Validate } from './out/validators.ts';
import { received, type SpecMessage } from './spec/messages.ts';
import { asItTravels, exampleOf } from './spec/wire.ts';

let validator: (type: string) => Validate;
beforeAll(async () => {
  validator = await validators();
});

/** A message with nothing but what always comes. */
function leastMessage({ fields }: SpecMessage): Record<string, unknown> {
  const always = fields.filter(({ raw }) => raw.required);
  return always.reduce((whole: Record<string, unknown>, field) => withValue(whole, field.path, exampleOf(field)), {});
}

for (const message of received) {
  const { type } = message;

  describe(`validate${type}`, () => {
    it.each(message.fields)('takes $path as the spec says', (field) => {
      const trials = trialsOf(field);
      const least = leastMessage(message);
      const wrong = trials.flatMap((trial) => disappointments(validator(type), withValue(least, field.path, trial.value), field.path, trial));
      expect(trials).not.toEqual([]);
      expect(wrong).toEqual([]);
    });

    it('gives notice of a field that nobody knows, wherever it is', () => {
      const objects = ['', ...message.fields.filter(({ raw }) => raw.type === 'object').map(({ path }) => `${path}.`)];
      const unknown = { value: 'x', outcome: { notice: 'unknown-field' } } as const;
      const wrong = objects.flatMap((object) => {
        const changed = withValue(leastMessage(message), `${object}Unknown`, 'x');
        return disappointments(validator(type), changed, `${object}Unknown`, unknown);
      });
      expect(wrong).toEqual([]);
    });

    it('takes every spelling of a field, one at a time', () => {
      for (const field of message.fields.filter(({ raw }) => raw.aliases)) {
        const names = [field.path, ...(field.raw.aliases ?? [])];
        const without = withValue(leastMessage(message), field.path, undefined);
        const rule = [`rule spelling-of-${field.path}`];
        for (const name of names) expect(validator(type)({ ...without, [name]: exampleOf(field) }, { strict: true }).ok).toBe(true);
        expect(problems(validator(type)(Object.fromEntries([...Object.entries(without), ...names.map((name) => [name, exampleOf(field)])])))).toEqual(rule);
        expect(problems(validator(type)(without))).toEqual(field.raw.required ? rule : []);
      }
    });

    it('takes every example, strictly too', () => {
      const results = message.examples.map(({ value }) => validator(type)(asItTravels(message, value), { strict: true }));
      expect(results.map(problems)).toEqual(results.map(() => []));
    });
  });
}
