import { beforeAll, describe, expect, it } from 'vitest';
import { trialsOf } from './expected/trials.ts';
import { disappointments, validators, type Validate } from './out/validators.ts';
import { documents, payloads } from './spec/files.ts';
import { documentShapes, messages, received, type WrittenField, type WrittenMessage } from './spec/messages.ts';
import { exampleOf } from './spec/wire.ts';
import { leastMessage, withValue } from './spec/samples.ts';

// The content of JSON text is checked like a message, both as text and already parsed.

let validator: (type: string) => Validate;
beforeAll(async () => {
  validator = await validators();
});

const ways = [
  { way: 'text', pack: (value: unknown) => JSON.stringify(value) },
  { way: 'an object', pack: (value: unknown) => value },
];

/** The fields with an inner message, and the message around them. */
const holders = received.flatMap((message) =>
  message.fields.filter(({ raw }) => raw.shape && raw.orObject).map((holder) => ({ message, holder })),
);

function around(message: WrittenMessage, { path }: WrittenField, value: unknown): Record<string, unknown> {
  return withValue(leastMessage(message), path, value);
}

for (const { message, holder } of holders) {
  const payload = payloads.find(({ id }) => id === holder.raw.shape?.payload);
  const inner = messages.find(({ type }) => type === payload?.data.name);
  if (!inner) continue;

  describe.each(ways)(`Inside ${message.type}.${holder.path} as $way`, ({ pack }) => {
    it.each(inner.fields)('$path is as the spec says', (field) => {
      const path = `${holder.path}.${field.path}`;
      const trials = trialsOf(field).filter(({ value }) => value !== undefined);
      const wrong = trials.flatMap((trial) => {
        const changed = around(message, holder, pack(withValue({}, field.path, trial.value)));
        return disappointments(validator(message.type), changed, path, trial);
      });
      expect(wrong).toEqual([]);
    });

    it('an unknown field gives a notice', () => {
      const changed = around(message, holder, pack({ Unknown: 'x' }));
      const trial = { value: 'x', outcome: { notice: 'unknown-field' } } as const;
      expect(disappointments(validator(message.type), changed, `${holder.path}.Unknown`, trial)).toEqual([]);
    });
  });
}

const documentHolders = holders.filter(({ holder }) => holder.raw.shape?.document);
const inResult = documentHolders.flatMap(({ message, holder }) => {
  const outer = holders.find((one) =>
    payloads.some(({ id, data }) => data.name === message.type && id === one.holder.raw.shape?.payload),
  );
  return outer ? [{ outer, message, holder, name: `${outer.message.type}.${outer.holder.path}.${holder.path}` }] : [];
});

describe.each(inResult)('$name', ({ outer, message, holder }) => {
  const shape = holder.raw.shape?.document?.shape ?? '';
  const shapes = documentShapes.filter(({ anchor }) => anchor === `shape-${shape}`);

  it.each(shapes.flatMap((one) => ways.map(({ way, pack }) => ({ ...one, way, pack }))))(
    'takes $type as $way',
    ({ fields, pack }) => {
      const send = (value: Record<string, unknown>) => {
        const inside = pack(around(message, holder, pack(value)));
        return validator(outer.message.type)(around(outer.message, outer.holder, inside), { strict: true }).ok;
      };
      const each = fields.map((field) => ({ [field.path]: exampleOf(field) }));
      const refused = [...each, Object.assign({}, ...each)].filter((value) => !send(value));
      expect(refused).toEqual([]);
      expect(send({ Unknown: 'x' })).toBe(false);
    },
  );
});

it('covers every document and every payload', () => {
  expect(new Set(inResult.flatMap(({ holder }) => holder.raw.shape?.document?.shape ?? [])).size).toBe(
    new Set(documents.flatMap(({ data }) => Object.keys(data.shapes))).size,
  );
  const held = received.flatMap(({ fields }) => fields.flatMap(({ raw }) => raw.shape?.payload ?? []));
  expect(new Set(held).size).toBe(payloads.length);
});
