import { beforeAll, describe, expect, it } from 'vitest';
import { notices, problems } from '../support/validators.ts';
import { trialsOf } from './expected/trials.ts';
import { disappointments, validators, type Validate } from './out/validators.ts';
import { operations, products } from './spec/files.ts';
import { requests, type WrittenMessage } from './spec/messages.ts';
import { asItTravels } from './spec/wire.ts';
import { rightMessage, withValue } from './spec/samples.ts';

let validator: (type: string) => Validate;
beforeAll(async () => {
  validator = await validators();
});

/** The codes with which the service answers a broken request. */
function breachOf(message: WrittenMessage) {
  return operationOf(message)?.breach ?? {};
}

function operationOf({ owner }: WrittenMessage) {
  const product = products.find(({ id }) => id === owner);
  return operations.find(({ id }) => id === (product?.data.operation ?? owner))?.data;
}

for (const message of requests) {
  const { type } = message;
  const names = new Set(message.fields.map(({ path }) => path));
  const foreign = new Set(requests.flatMap(({ fields }) => fields.map(({ path }) => path)).filter((path) => !names.has(path)));
  const sisters = requests.filter((other) => operationOf(other) === operationOf(message));

  describe(`validate${type}`, () => {
    it.each(message.fields)('takes $path as the spec says', (field) => {
      // An alternative of the field would be refused for another reason.
      const choice = message.rules.find(({ exactlyOne }) => exactlyOne?.of.includes(field.path))?.exactlyOne?.of ?? [];
      const others = choice.filter((name) => name !== field.path);
      const right = others.reduce((request, name) => withValue(request, name, undefined), rightMessage(message));
      // One of the alternatives must be present.
      const trials = trialsOf(field).filter(({ value }) => choice.length === 0 || (value !== undefined && value !== ''));
      const wrong = trials.flatMap((trial) =>
        disappointments(validator(type), withValue(right, field.path, trial.value), field.path, trial),
      );
      expect(trials).not.toEqual([]);
      expect(wrong).toEqual([]);
    });

    it.each([...foreign])('takes %s, which is not its own, with a notice', (name) => {
      const isSisters = sisters.some(({ fields }) => fields.some(({ path }) => path === name));
      const result = validator(type)({ ...rightMessage(message), [name]: 'x' });
      expect(result.ok).toBe(true);
      expect(notices(result)).toEqual([`${isSisters ? 'foreign' : 'unknown'}-field ${name}`]);
    });

    it('names the return code for what is missing, empty or wrong', () => {
      const { missing, invalid } = breachOf(message);
      const right = rightMessage(message);
      const heard = (path: string, value: unknown) => problems(validator(type)(withValue(right, path, value))).join();
      for (const { path, raw } of message.fields.filter((field) => field.raw.required)) {
        expect(heard(path, undefined)).toBe(`missing ${path} ${missing?.code}`);
        expect(heard(path, '')).toContain(`${path} ${raw.length?.min === 1 ? missing?.code : ''}`);
        expect(heard(path, 7)).toContain(`wrong-type ${path} ${invalid?.code}`);
      }
    });

    it('takes every example without a notice', () => {
      const results = message.examples.map(({ value }) => validator(type)(asItTravels(message, value)));
      expect(results.map((result) => (result.ok ? result.notices : result.issues))).toEqual(results.map(() => []));
    });
  });
}

describe.each(operations.filter(({ data }) => data.discriminator !== undefined))(
  'The validator of $id, whatever the product,',
  ({ id, data }) => {
    const { discriminator = '', breach: { missing, invalid } = {}, uncovered = [] } = data;
    const own = requests.filter(({ owner }) => products.some((product) => product.id === owner && product.data.operation === id));
    const [first, ...others] = own.map(({ fields }) => fields.filter(({ raw }) => raw.required).map(({ path }) => path));
    /** What every product requires, but for what distinguishes them. */
    const shared = (first ?? []).filter((path) => path !== discriminator && others.every((paths) => paths.includes(path)));
    const missingToo = shared.map((path) => `missing ${path} ${missing?.code}`);

    it.each(own)('takes the examples of $type', (message) => {
      const results = message.examples.map(({ value }) => validator(`${data.name}Request`)(asItTravels(message, value)));
      expect(results.map(({ ok }) => ok)).toEqual(results.map(() => true));
    });

    it('distinguishes the products', () => {
      for (const message of own) {
        const wrong = withValue(rightMessage(message), 'Unknown', 'x');
        expect(validator(`${data.name}Request`)(wrong)).toEqual(validator(message.type)(wrong));
      }
    });

    it(`refuses a request without ${discriminator}, and with an unknown one`, () => {
      const validate = validator(`${data.name}Request`);
      const unknown = `unknown-value ${discriminator} ${invalid?.code}`;
      expect(problems(validate({ [discriminator]: 'Unlisted' }))).toEqual([unknown, ...missingToo]);
      expect(problems(validate({}))).toEqual([`missing ${discriminator} ${missing?.code}`, ...missingToo]);
    });

    it.each(uncovered)(`checks the shared parameters of $code, which is not covered`, ({ code }) => {
      const validate = validator(`${data.name}Request`);
      const notCovered = `not-covered ${discriminator}`;
      const [right = {}] = own.map(rightMessage);
      expect(problems(validate({ ...right, [discriminator]: code }))).toEqual([notCovered]);
      expect(problems(validate({ [discriminator]: code }))).toEqual([notCovered, ...missingToo]);
    });
  },
);
