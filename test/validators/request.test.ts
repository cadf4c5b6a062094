import { beforeAll, describe, expect, test } from 'vitest';
import { specDir } from '../support/paths.ts';
import { generateHere } from '../support/pipeline.ts';
import { loadValidators, notices, problems, type Validate } from '../support/validators.ts';
import { door, locker, nowhere, silent } from './parcels.ts';

let validators: (type: string) => Validate;
beforeAll(async () => {
  validators = loadValidators(await generateHere(specDir('parcel'), ['validators']));
});

describe('a request', () => {
  test.each([
    { what: 'with what it needs', input: door, issues: [] },
    { what: 'of the other product', input: locker, issues: [] },
    { what: 'without a required field', input: nowhere, issues: ['missing Street Order.Incomplete'] },
    { what: 'with an empty field', input: { ...door, Street: '' }, issues: ['too-short Street Order.Incomplete'] },
    {
      what: 'with a field that is too long',
      input: { ...door, OrderName: 'A'.repeat(13) },
      issues: ['too-long OrderName Order.Wrong'],
    },
    { what: 'with a field of another form', input: { ...door, Phone: '030 123' }, issues: ['bad-form Phone Order.Wrong'] },
    { what: 'with an unknown value', input: { ...locker, Size: '99' }, issues: ['unknown-value Size Order.Wrong'] },
    { what: 'with a number for a string', input: { ...door, Street: 7 }, issues: ['wrong-type Street Order.Wrong'] },
    { what: 'of an unknown product', input: { ...door, Carriage: 'AIR' }, issues: ['unknown-value Carriage Order.Wrong'] },
    { what: 'of no product', input: { ...door, Carriage: undefined }, issues: ['missing Carriage Order.Incomplete'] },
    { what: 'with neither of two fields', input: silent, issues: ['rule one-way-to-reach Order.Incomplete'] },
    { what: 'with both', input: { ...door, Email: 'a@b.example' }, issues: ['rule one-way-to-reach Order.Twice'] },
    {
      what: 'with one thing and without another',
      input: { ...door, Insured: 'Y' },
      issues: ['rule insured-needs-worth Order.Incomplete'],
    },
    {
      what: 'with two values that exclude each other',
      input: { ...locker, LockerNumber: 'L000', Size: '03' },
      issues: ['rule no-large-box-in-the-old-locker Order.Wrong'],
    },
    {
      what: 'that breaks a shared rule',
      input: { ...door, NotifyAt: 'http://shop.example' },
      issues: ['rule notify-over-tls Order.Wrong'],
    },
  ])('$what', ({ input, issues }) => {
    expect(problems(validators('ShipRequest')(input))).toEqual(issues);
  });

  test.each([
    {
      what: 'with a field of the other product',
      input: { ...door, LockerNumber: 'L042' },
      found: ['foreign-field LockerNumber'],
    },
    { what: 'with an unknown field', input: { ...door, Color: 'red' }, found: ['unknown-field Color'] },
    { what: 'with an empty optional field', input: { ...door, Email: '' }, found: ['empty Email'] },
    { what: 'with an empty optional field of a form', input: { ...door, Worth: '' }, found: ['empty Worth'] },
    { what: 'with an empty optional field of a list', input: { ...locker, Size: '' }, found: ['empty Size'] },
  ])('$what passes with a notice, and is refused when strict', ({ input, found }) => {
    const validate = validators('ShipRequest');

    expect(problems(validate(input))).toEqual([]);
    expect(notices(validate(input))).toEqual(found);
    expect(problems(validate(input, { strict: true }))).toEqual(found);
    expect(notices(validate(input, { strict: true }))).toEqual([]);
  });

  test('with several mistakes has all of them reported', () => {
    const result = validators('ShipRequest')({ ...nowhere, OrderName: 'x', Color: 'red', NotifyAt: 'http://b', Worth: '' });

    expect(problems(result).sort()).toEqual([
      'bad-form OrderName Order.Wrong',
      'missing Street Order.Incomplete',
      'rule notify-over-tls Order.Wrong',
    ]);
    expect(notices(result).sort()).toEqual(['empty Worth', 'unknown-field Color']);
  });

  test("isn't changed", () => {
    const input = Object.freeze({ ...locker });
    const result = validators('ShipRequest')(input);

    expect(result.ok && result.value).toBe(input);
    expect(input).not.toHaveProperty('Size');
  });

  test.each([undefined, null, true, 7, 'text', [], [door], () => door])('%s is not a request, and nothing is thrown', (input) => {
    expect(validators('ShipRequest')(input).ok).toBe(false);
    expect(validators('TrackRequest')(input).ok).toBe(false);
  });
});
