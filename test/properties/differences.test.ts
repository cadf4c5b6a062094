import { describe, expect, test } from 'vitest';
import { subjects, type Subject } from './subject.ts';

// Intended differences between the validators and ajv in strict mode. Other tests check notices of requests.

const real = subjects.find(({ name }) => name === 'today')!;

/** A request that both accept. */
const plain = { MerchantBizId: 'a'.repeat(32), TransactionId: 't1' };

const differences: readonly {
  readonly what: string;
  readonly why: string;
  readonly input: unknown;
  readonly ours: boolean;
  readonly theirs: boolean | 'throws';
}[] = [
  {
    what: 'fields that are inherited',
    why: 'they are not sent',
    input: Object.create(plain),
    ours: false,
    theirs: true,
  },
  {
    what: 'an unknown field that is undefined',
    why: 'it is not sent either',
    input: { ...plain, Unknown: undefined },
    ours: true,
    theirs: false,
  },
  {
    what: 'a getter that throws',
    why: 'bad input never throws',
    input: {
      ...plain,
      get IsReturnImage() {
        throw new Error('Not today');
      },
    },
    ours: false,
    theirs: 'throws',
  },
];

function verdict({ acceptsStrictly }: Subject, input: unknown): boolean | 'throws' {
  try {
    return acceptsStrictly('CheckResultRequest', input);
  } catch {
    return 'throws';
  }
}

describe('The validators differ from ajv about', () => {
  test.each(differences)('$what, since $why', ({ input, ours, theirs }) => {
    expect(real.entryPoint('CheckResultRequest').validate(input, { strict: true }).ok).toBe(ours);
    expect(verdict(real, input)).toBe(theirs);
  });
});

test('both take the request that the differences start from', () => {
  expect(real.entryPoint('CheckResultRequest').validate(plain, { strict: true }).ok).toBe(true);
  expect(verdict(real, plain)).toBe(true);
});
