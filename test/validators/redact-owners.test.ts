import { describe, expect, test } from 'vitest';
import { redact } from '../../packages/validators/generated/index.mjs';

// Names without a meaning of their own, such as `id` and `time`.

const redactedText = (value: unknown): string => JSON.stringify(redact(value));

describe('The meaning of an `id` depends on the object that has it', () => {
  const id = '4eb35be0-2a2d-5f6c-9f3c-0e6a4c1d7b11';

  test.each([
    { merchantUser: { id } },
    { req: { user: { id } } },
    { users: [{ id }] },
    { customer: { id: '999' } },
    { session: { id } },
    { body: JSON.stringify({ merchant_user: { id } }) },
  ])('of a person or a session, it is masked: %j', (line) => {
    expect(redactedText(line)).not.toMatch(/4eb35be0|999/);
  });

  test.each([{ id }, { req: { id } }, { request: { id } }, { trace: { id } }, { transaction: { id } }])(
    'of a call, it is shown: %j',
    (line) => {
      expect(redactedText(line)).toContain(id);
    },
  );
});

test.each([
  { birth: { time: '2021-05-06T00:00:00Z', at: 1_620_259_200_000 } },
  { birth_timestamp: 1_620_259_200_000 },
  { bornAt: '2021-05-06T00:00:00Z' },
  { birthday: { createdAt: '2021-05-06T00:00:00Z' } },
])('a time of birth is masked, whatever the year: %j', (line) => {
  expect(redactedText(line)).not.toMatch(/2021|1620/);
});

test.each([{ method: 'PATCH' }, { method: 'DELETE' }, { level: 'verbose' }, { level: 'silly' }, { reqId: 'req-1a' }])(
  'what usual loggers write stays: %j',
  (line) => {
    expect(redact(line)).toEqual(line);
  },
);
