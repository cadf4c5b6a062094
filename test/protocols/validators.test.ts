import { beforeAll, describe, expect, test } from 'vitest';
import { specDir } from '../support/paths.ts';
import { generateHere, modelOf } from '../support/pipeline.ts';
import { loadValidators, notices, problems, type Validate } from '../support/validators.ts';

let validators: (type: string) => Validate;
beforeAll(async () => {
  validators = loadValidators(await generateHere(specDir('parcel'), ['validators']));
});

const contents = { grams: 1200, things: [{ name: 'Teapot', pieces: 1 }] };
const door = {
  Carriage: 'DOOR_2',
  OrderName: 'ORDER-7',
  Street: '7 Mill Lane',
  Phone: '+4930123456',
  Contents: JSON.stringify(contents),
};
const locker = { Carriage: 'LOCKER_24', OrderName: 'ORDER-8', LockerNumber: 'L042' };
const { Street: _, ...nowhere } = door;
const { Phone: __, ...silent } = door;

const inside = (changed: object): object => ({ ...door, Contents: JSON.stringify({ ...contents, ...changed }) });

test('every example of the spec is valid, and nothing about it is unusual', async () => {
  const { protocol } = await modelOf(specDir('parcel'));
  const messages = protocol.operations.flatMap(({ variants }) => variants.flatMap(({ request, response }) => [request, response]));
  const all = [...messages, ...protocol.callbacks.map(({ query }) => query), ...protocol.payloads.map(({ message }) => message)];
  const examples = all.flatMap(({ name, examples }) => examples.map(({ value }) => ({ name, value })));

  expect(examples.length).toBeGreaterThanOrEqual(6);
  for (const { name, value } of examples) {
    expect(validators(name)(value, { strict: true }), name).toEqual({ ok: true, value, notices: [] });
  }
});

describe('a request', () => {
  test.each([
    { what: 'with what it needs', input: door, issues: [] },
    { what: 'of the other product', input: locker, issues: [] },
    { what: 'without a required field', input: nowhere, issues: ['missing Street Order.Incomplete'] },
    { what: 'with an empty field', input: { ...door, Street: '' }, issues: ['too-short Street Order.Incomplete'] },
    { what: 'with a field that is too long', input: { ...door, OrderName: 'A'.repeat(13) }, issues: ['too-long OrderName Order.Wrong'] },
    { what: 'with a field of another form', input: { ...door, Phone: '030 123' }, issues: ['bad-form Phone Order.Wrong'] },
    { what: 'with an unknown value', input: { ...locker, Size: '99' }, issues: ['unknown-value Size Order.Wrong'] },
    { what: 'with a number for a string', input: { ...door, Street: 7 }, issues: ['wrong-type Street Order.Wrong'] },
    { what: 'with a field of the other product', input: { ...door, LockerNumber: 'L042' }, issues: ['unknown-field LockerNumber Order.Wrong'] },
    { what: 'of an unknown product', input: { ...door, Carriage: 'AIR' }, issues: ['unknown-value Carriage Order.Wrong'] },
    { what: 'of no product', input: { ...door, Carriage: undefined }, issues: ['missing Carriage Order.Incomplete'] },
    { what: 'with neither of two fields', input: silent, issues: ['rule one-way-to-reach Order.Incomplete'] },
    { what: 'with both', input: { ...door, Email: 'a@b.example' }, issues: ['rule one-way-to-reach Order.Twice'] },
    { what: 'with one thing and without another', input: { ...door, Insured: 'Y' }, issues: ['rule insured-needs-worth Order.Incomplete'] },
    { what: 'with two values that exclude each other', input: { ...locker, LockerNumber: 'L000', Size: '03' }, issues: ['rule no-large-box-in-the-old-locker Order.Wrong'] },
    { what: 'that breaks a shared rule', input: { ...door, NotifyAt: 'http://shop.example' }, issues: ['rule notify-over-tls Order.Wrong'] },
  ])('$what', ({ input, issues }) => {
    expect(problems(validators('ShipRequest')(input))).toEqual(issues);
  });

  test('with several mistakes has all of them told', () => {
    const found = problems(validators('ShipRequest')({ ...nowhere, OrderName: 'x', Colour: 'red', NotifyAt: 'http://b' }));

    expect(found.sort()).toEqual([
      'bad-form OrderName Order.Wrong',
      'missing Street Order.Incomplete',
      'rule notify-over-tls Order.Wrong',
      'unknown-field Colour Order.Wrong',
    ]);
  });

  test('is left as it was', () => {
    const input = Object.freeze({ ...locker });
    const result = validators('ShipRequest')(input);

    expect(result.ok && result.value).toBe(input);
    expect(input).not.toHaveProperty('Size');
  });

  test.each([undefined, null, true, 7, 'text', [], [door], () => door])('%s is none, and nothing is thrown', (input) => {
    expect(validators('ShipRequest')(input).ok).toBe(false);
    expect(validators('TrackRequest')(input).ok).toBe(false);
  });
});

describe('JSON text', () => {
  test.each([
    { what: 'that is none', input: { ...door, Contents: '{' }, issues: ['not-json Contents Order.Wrong'] },
    { what: 'of something else', input: { ...door, Contents: '3' }, issues: ['wrong-type Contents Order.Wrong'] },
    { what: 'without a required key', input: inside({ things: undefined }), issues: ['missing Contents.things Order.Incomplete'] },
    { what: 'out of range', input: inside({ grams: 30001 }), issues: ['out-of-range Contents.grams Order.Wrong'] },
    { what: 'with a fraction', input: inside({ grams: 1.5 }), issues: ['wrong-type Contents.grams Order.Wrong'] },
    { what: 'wrong in an object', input: inside({ box: { width: -1 } }), issues: ['out-of-range Contents.box.width Order.Wrong'] },
    {
      what: 'wrong in a list',
      input: inside({ things: [{ name: 'Tea', pieces: 1, handling: ['UPRIGHT', 'LOUD'] }] }),
      issues: ['unknown-value Contents.things.0.handling.1 Order.Wrong'],
    },
    { what: 'in another spelling', input: inside({ grams: undefined, weight: 1 }), issues: [] },
    { what: 'in both spellings', input: inside({ weight: 1 }), issues: ['rule Contents Order.Wrong'] },
    { what: 'in neither spelling', input: inside({ grams: undefined }), issues: ['missing Contents.grams Order.Incomplete'] },
  ])('$what', ({ input, issues }) => {
    expect(problems(validators('ShipRequest')(input))).toEqual(issues);
  });
});

describe('advice', () => {
  test.each([
    { what: 'a worth that nothing insures', input: { ...door, Worth: '1' }, advice: ['rule worth-without-insurance'] },
    { what: 'a word for nobody', input: { ...door, NotifyWord: 'a' }, advice: ['rule word-needs-address'] },
    { what: 'a word for somebody', input: { ...door, NotifyWord: 'a', NotifyAt: 'https://b' }, advice: [] },
  ])('on $what', ({ input, advice }) => {
    expect(notices(validators('ShipRequest')(input))).toEqual(advice);
    expect(problems(validators('ShipRequest')(input, { strict: true }))).toEqual(advice);
  });
});

describe('a response', () => {
  const parcel = { Fate: 'D1', Journey: JSON.stringify({ stops: [{ place: 'North' }] }) };
  const response = { RequestId: 'r-1', Code: 'Fine', Parcel: parcel };
  const withJourney = (Journey: unknown): object => ({ ...response, Parcel: { ...parcel, Journey } });

  test.each([
    { what: 'with an unknown field', input: { ...response, New: 1 }, found: ['unknown-field New'] },
    { what: 'with an unknown field inside', input: { ...response, Parcel: { New: 1 } }, found: ['unknown-field Parcel.New'] },
    { what: 'with a code that may be new', input: { ...response, Code: 'Order.New' }, found: ['unknown-value Code'] },
    {
      what: 'with an unknown field inside the text',
      input: withJourney(JSON.stringify({ stops: [{ place: 'North', by: 'ship' }] })),
      found: ['unknown-field Parcel.Journey.stops.0.by'],
    },
    { what: 'with a date in another form', input: withJourney('{"stops":[{"place":"North","day":"1.5."}]}'), found: ['bad-form Parcel.Journey.stops.0.day'] },
  ])('$what passes, and is refused when strict', ({ input, found }) => {
    expect(notices(validators('TrackResponse')(input))).toEqual(found);
    expect(problems(validators('TrackResponse')(input, { strict: true }))).toEqual(found);
  });

  test.each([
    { what: 'without a required field', input: { Code: 'Fine' }, issues: ['missing RequestId'] },
    { what: 'with a value that a closed list lacks', input: { ...response, Parcel: { Fate: 'D2' } }, issues: ['unknown-value Parcel.Fate'] },
    { what: 'with a wrong type inside the text', input: withJourney('{"stops":[{"place":1}]}'), issues: ['wrong-type Parcel.Journey.stops.0.place'] },
    { what: 'with the same wrong type in a parsed object', input: withJourney({ stops: [{ place: 1 }] }), issues: ['wrong-type Parcel.Journey.stops.0.place'] },
    { what: 'with neither text nor object', input: withJourney(7), issues: ['wrong-type Parcel.Journey'] },
  ])('$what is refused', ({ input, issues }) => {
    expect(problems(validators('TrackResponse')(input))).toEqual(issues);
  });

  test('may have the JSON parsed already', () => {
    const input = withJourney({ stops: [{ place: 'North', day: '' }], late: false });
    expect(validators('TrackResponse')(input)).toEqual({ ok: true, value: input, notices: [] });
  });
});

describe('a callback', () => {
  test.each([
    { what: 'as documented', input: { label: '1', fate: 'D1' }, issues: [] },
    { what: 'in another spelling', input: { labelNumber: '1', fate: 'D1' }, issues: [] },
    { what: 'in both', input: { label: '1', labelNumber: '1', fate: 'D1' }, issues: ['rule'] },
    { what: 'in neither', input: { fate: 'D1' }, issues: ['missing label'] },
    { what: 'with an unknown value', input: { label: '1', fate: 'Z' }, issues: ['unknown-value fate'] },
  ])('$what', ({ input, issues }) => {
    expect(problems(validators('ArrivalQuery')(input))).toEqual(issues);
  });
});
