import { beforeAll, describe, expect, it } from 'vitest';
import { problems } from '../support/validators.ts';
import { trialsOf } from './expected/trials.ts';
import { disappointments, validators, type Validate } from './out/validators.ts';
import { received } from './spec/messages.ts';
import { asItTravels, exampleOf } from './spec/wire.ts';
import { leastMessage, withValue } from './spec/samples.ts';

let validator: (type: string) => Validate;
beforeAll(async () => {
  validator = await validators();
});

for (const message of received) {
  const { type } = message;

  describe(`validate${type}`, () => {
    it.each(message.fields)('takes $path as the spec says', (field) => {
      const trials = trialsOf(field);
      const least = leastMessage(message);
      const wrong = trials.flatMap((trial) =>
        disappointments(validator(type), withValue(least, field.path, trial.value), field.path, trial),
      );
      expect(trials).not.toEqual([]);
      expect(wrong).toEqual([]);
    });

    it('reports an unknown field as a notice, wherever it is', () => {
      const inside = message.fields.filter(({ raw }) => raw.type === 'object').map(({ path }) => `${path}.`);
      // An object without described fields may have any.
      const objects = ['', ...inside.filter((object) => message.fields.some(({ path }) => path.startsWith(object)))];
      const unknown = { value: 'x', outcome: { notice: 'unknown-field' } } as const;
      const wrong = objects.flatMap((object) => {
        const changed = withValue(leastMessage(message), `${object}Unknown`, 'x');
        return disappointments(validator(type), changed, `${object}Unknown`, unknown);
      });
      expect(wrong).toEqual([]);
    });

    it('accepts each name of a field', () => {
      for (const field of message.fields.filter(({ raw }) => raw.aliases)) {
        const spelled = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, exampleOf(field)]));
        const without = withValue(leastMessage(message), field.path, undefined);
        const names = [field.path, ...(field.raw.aliases ?? [])];
        for (const name of names) expect(validator(type)({ ...without, ...spelled([name]) }, { strict: true }).ok).toBe(true);
        expect(problems(validator(type)({ ...without, ...spelled(names) }))).toHaveLength(1);
        expect(problems(validator(type)(without))).toHaveLength(field.raw.required ? 1 : 0);
      }
    });

    it('takes every example, strictly too', () => {
      const results = message.examples.map(({ value }) => validator(type)(asItTravels(message, value), { strict: true }));
      expect(results.map(problems)).toEqual(results.map(() => []));
    });
  });
}
