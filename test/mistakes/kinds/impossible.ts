import { put, type Mistake } from '../mistake.ts';
import { both, ruleOf } from './rules.ts';

const count = (type: string) =>
  put(
    'products/locker.yaml',
    '    Size:\n',
    `    Count: { type: ${type}, description: How many., source: [handbook] }\n    Size:\n`,
  );

/** Conditions that are never true. */
export const impossibleConditions: readonly Mistake[] = [
  impossible(
    'two values of one field',
    ruleOf('locker', 'when: [{ field: LockerNumber, is: ["L000"] }, { ⟦field⟧: LockerNumber, is: ["L001"] }]'),
    'The condition on LockerNumber never holds: it contradicts the condition on LockerNumber before it.',
    'Correct the condition or the field LockerNumber, or remove the condition.',
  ),
  impossible(
    'a value that is asked for and excluded',
    ruleOf('locker', 'when: [{ ⟦field⟧: LockerNumber, is: ["L000"], isNot: ["L000"] }]'),
    'The condition on LockerNumber never holds: each value in `is` is also in `isNot`.',
  ),
  impossible(
    'a field that is absent and has a value',
    ruleOf('locker', 'when: [{ field: Size, is: ["03"] }, { ⟦field⟧: Size, present: false }]'),
    'The condition on Size never holds: it contradicts the condition on Size before it.',
  ),
  impossible(
    'a field that is there and absent',
    ruleOf('door', 'when: [{ field: Worth, present: true }, { ⟦field⟧: Worth, present: false }]'),
    'The condition on Worth never holds: it contradicts the condition on Worth before it.',
  ),
  impossible(
    'a required field that is absent',
    ruleOf('locker', 'when: [{ ⟦field⟧: OrderName, present: false }]'),
    'The condition on OrderName never holds: OrderName is required.',
  ),
  impossible(
    'the same in a notice, beside a condition on the world',
    ruleOf('door', 'when: [{ ⟦field⟧: Street, present: false }, { text: It rains. }]', { severity: 'notice' }),
    'The condition on Street never holds: Street is required.',
  ),
  impossible(
    'a value against a form',
    ruleOf('locker', 'when: [{ field: LockerNumber, is: ["L000"] }, { ⟦field⟧: LockerNumber, matches: "^L9" }]'),
    'The condition on LockerNumber never holds: it contradicts the condition on LockerNumber before it.',
  ),
  impossible(
    'a value against a form, in one condition',
    ruleOf('locker', 'when: [{ ⟦field⟧: LockerNumber, is: ["L000"], matches: "^L9" }]'),
    'The condition on LockerNumber never holds: no value in `is` matches ^L9.',
  ),
  impossible(
    "a value against the field's pattern",
    ruleOf('locker', 'when: [{ ⟦field⟧: LockerNumber, is: ["X000"] }]'),
    'The condition on LockerNumber never holds: it is not `L` and three digits.',
  ),
  impossible(
    "a value against the field's length",
    ruleOf('door', 'when: [{ ⟦field⟧: OrderName, is: ["ORDER-WITH-A-LONG-NAME"] }]'),
    'The condition on OrderName never holds: it is longer than 12 characters.',
  ),
  impossible(
    'none of all values',
    ruleOf('door', 'when: [{ ⟦field⟧: Insured, isNot: ["Y", "N"] }]'),
    'The condition on Insured never holds: every value of Insured is in `isNot`.',
  ),
  impossible(
    'a form that no listed value has',
    ruleOf('door', 'when: [{ ⟦field⟧: Insured, matches: "^J" }]'),
    'The condition on Insured never holds: no value of Insured matches ^J.',
  ),
  impossible(
    'a text in the place of a number',
    both(count('integer'), ruleOf('locker', 'when: [{ ⟦field⟧: Count, is: ["1"] }]')),
    'The condition on Count never holds: conditions compare texts, but Count is of type integer.',
  ),
  impossible(
    'two values in what must be true then',
    ruleOf(
      'door',
      'when: [{ field: Worth, present: true }]\nthen: [{ field: Insured, is: ["Y"] }, { ⟦field⟧: Insured, is: ["N"] }]',
    ),
    'The condition on Insured never holds: it contradicts the condition on Insured before it.',
  ),
  impossible(
    'a conclusion that contradicts its premise',
    ruleOf('door', 'when: [{ field: Worth, present: true }]\nthen: [{ ⟦field⟧: Worth, present: false }]'),
    'The condition on Worth never holds: it contradicts `when`.',
  ),
  impossible(
    'something inside an object that is absent',
    put(
      'operations/track.yaml',
      '  examples:\n    - id: track-delivered',
      '  rules:\n    - id: mine\n      severity: issue\n      description: A rule.\n      when: [{ field: Parcel, present: false }, { ⟦field⟧: Parcel.Fate, present: true }]\n      source: [handbook]\n  examples:\n    - id: track-delivered',
    ),
    'The condition on Parcel.Fate never holds: it contradicts the condition on Parcel before it.',
  ),
  impossible(
    'two values of one field of a request, for a code',
    put(
      'codes/fates.yaml',
      '{ operation: ship, field: Insured, is: ["Y"] }',
      '{ operation: ship, field: Insured, is: ["Y"] }\n      - { ⟦operation⟧: ship, field: Insured, is: ["N"] }',
    ),
    'The condition on Insured never holds: it contradicts the condition on Insured before it.',
  ),
  impossible(
    'fields of two products, for a code',
    put(
      'codes/fates.yaml',
      '{ operation: ship, field: Insured, is: ["Y"] }',
      '{ operation: ship, field: Insured, is: ["Y"] }\n      - { ⟦operation⟧: ship, field: Size, is: ["03"] }',
    ),
    "The condition on Size never holds: the request of Door doesn't have it.",
  ),
  impossible(
    'a code and none of it, for a field of the same response',
    put(
      'operations/track.yaml',
      '- { field: Code, is: ["Fine"] }',
      '- { field: Code, is: ["Fine"] }\n        - { ⟦field⟧: Code, isNot: ["Fine"] }',
    ),
    'The condition on Code never holds: it contradicts the condition on Code before it.',
  ),
  ...[
    ['two values in a contradiction', 'is: ["N"]'],
    ['a field that is absent in a contradiction', 'present: false'],
  ].map(([what = '', asked = '']): Mistake => ({
    ...impossible(
      `${what}, in the real spec`,
      put('operations/check-result.yaml', '- { field: Code, isNot: ["Success"] }', `- { ⟦field⟧: Result.Passed, ${asked} }`),
      'The condition on Result.Passed never holds: it contradicts the condition on Result.Passed before it.',
    ),
    spec: 'real',
  })),
  {
    what: 'a condition that asks for a value of an absent field',
    edit: ruleOf('locker', 'when: [{ ⟦field⟧: Size, is: ["03"], present: false }]'),
    code: 'contradicting-keys',
    message: 'The condition asks that Size is absent and also has a value.',
    hint: 'Remove `present`, or the rest.',
  },
  {
    what: 'an excluded value that the field never has',
    edit: ruleOf('door', 'when: [{ field: Insured, isNot: [⟦"J"⟧] }]\nthen: [{ field: NotifyAt, present: true }]'),
    code: 'bad-value',
    message: 'The condition "J" breaks the field\'s own constraints: Insured has the values Y, N.',
  },
];

/** Rules that no message breaks, or that every message breaks, alone or together. */
export const impossibleRules: readonly Mistake[] = [
  {
    what: 'a rule that wants what is required',
    edit: ruleOf('locker', 'when: [{ field: Size, present: true }]\nthen: [{ field: OrderName, present: true }]', {
      id: '⟦mine⟧',
    }),
    code: 'unbreakable-rule',
    message: 'Nothing breaks the rule mine: it always holds in the request of Locker.',
    hint: 'Correct its conditions, or remove it.',
  },
  {
    what: 'a rule that wants its own premise',
    edit: ruleOf('door', 'when: [{ field: Insured, is: ["Y"] }]\nthen: [{ field: Insured, is: ["Y"] }]', { id: '⟦mine⟧' }),
    code: 'unbreakable-rule',
  },
  {
    what: 'a rule that refuses every request; its examples are not blamed',
    edit: ruleOf('locker', 'when: [{ field: OrderName, present: true }]', { id: '⟦mine⟧' }),
    code: 'unkeepable-rule',
    message: 'Every form of the request of Locker breaks the rule mine.',
    hint: 'Correct the conditions, so that a message can pass.',
  },
  {
    what: 'a notice that every request gets',
    edit: ruleOf('locker', 'when: [{ field: OrderName, present: true }]', { id: '⟦mine⟧', severity: 'notice' }),
    code: 'unkeepable-rule',
  },
  {
    what: 'exactly one of two required fields',
    edit: both(put('products/door.yaml', 'of: [Phone, Email]', 'of: [Street, OrderName]'), (spec) =>
      spec.mark('products/door.yaml', 'id: ⟦one-way-to-reach⟧'),
    ),
    code: 'unkeepable-rule',
  },
  {
    what: 'exactly one of a required field and another one',
    edit: both(put('products/door.yaml', 'of: [Phone, Email]', 'of: [Street, Email]'), (spec) =>
      spec.mark('products/door.yaml', 'id: ⟦one-way-to-reach⟧'),
    ),
    code: 'unusable-field',
    message: 'Email can never be in the request of Door: with it, the message always breaks the rule one-way-to-reach.',
    hint: 'Correct the conditions, or remove the field.',
  },
  {
    what: 'exactly one of a field given twice',
    edit: put('products/door.yaml', 'of: [Phone, Email]', 'of: [Phone, Email, ⟦Phone⟧]'),
    code: 'repeated-item',
    message: 'The field Phone is twice in this list.',
    hint: 'Keep one of the two, or correct one.',
  },
  {
    what: 'two rules that refuse every request together',
    edit: both(
      ruleOf('locker', 'when: [{ field: OrderName, present: true }]\nthen: [{ field: Size, present: true }]', { id: '⟦second⟧' }),
      ruleOf('locker', 'when: [{ field: OrderName, present: true }]\nthen: [{ field: Size, present: false }]', { id: 'first' }),
      (spec) => spec.mark('products/locker.yaml', 'id: ⟦second⟧'),
    ),
    code: 'unkeepable-rule',
    message: 'Every form of the request of Locker breaks one of the rules first, second.',
  },
  {
    what: 'two rules that leave no room for a field',
    edit: both(
      ruleOf('door', 'when: [{ field: NotifyWord, present: true }]\nthen: [{ field: Worth, present: true }]', { id: 'second' }),
      ruleOf('door', 'when: [{ field: NotifyWord, present: true }]\nthen: [{ field: Worth, present: false }]', { id: 'first' }),
      (spec) => spec.mark('products/door.yaml', 'id: ⟦second⟧'),
    ),
    code: 'unusable-field',
    message: 'NotifyWord can never be in the request of Door: with it, the message always breaks one of the rules first, second.',
    hint: 'Correct the conditions, or remove the field.',
  },
  returnCode(
    'a rule that prevents a success',
    put('products/locker.yaml', 'prevents: { code: "Order.Wrong"', 'prevents: { code: ⟦"Fine"⟧'),
    "The mistake can't cause the code Fine: its status 200 means success.",
    'Name the code of a failure, or remove it.',
  ),
  returnCode(
    "a rule that prevents another product's code",
    put('products/locker.yaml', 'prevents: { code: "Order.Wrong"', 'prevents: { code: ⟦"Order.Twice"⟧'),
    "The mistake can't cause the code Order.Twice: it isn't returned by locker.",
    'Name another code, or complete `returnedBy` of this one.',
  ),
  returnCode(
    'a choice of which too much is a success',
    put('products/door.yaml', 'several: { code: "Order.Twice"', 'several: { code: ⟦"Fine"⟧'),
  ),
  returnCode(
    'a breach with a code that the operation never returns',
    put('operations/track.yaml', 'invalid: { code: "Order.Wrong"', 'invalid: { code: ⟦"Order.Twice"⟧'),
  ),
];

function impossible(what: string, edit: Mistake['edit'], message: string, hint?: string): Mistake {
  return { what, edit, code: 'impossible-condition', message, ...(hint !== undefined && { hint }) };
}

function returnCode(what: string, edit: Mistake['edit'], message?: string, hint?: string): Mistake {
  return {
    what,
    edit,
    code: 'wrong-return-code',
    ...(message !== undefined && { message }),
    ...(hint !== undefined && { hint }),
  };
}
