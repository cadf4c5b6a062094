import { beforeAll, describe, expect, test } from 'vitest';
import { specDir } from '../support/paths.ts';
import { generateHere } from '../support/pipeline.ts';
import { loadValidators, notices, problems, type Validate } from '../support/validators.ts';

let validators: (type: string) => Validate;
beforeAll(async () => {
  validators = loadValidators(await generateHere(specDir('parcel'), ['validators']));
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
    {
      what: 'with a date in another form',
      input: withJourney('{"stops":[{"place":"North","day":"1.5."}]}'),
      found: ['unusual-form Parcel.Journey.stops.0.day'],
    },
  ])('$what passes, and is refused when strict', ({ input, found }) => {
    expect(notices(validators('TrackResponse')(input))).toEqual(found);
    expect(problems(validators('TrackResponse')(input, { strict: true }))).toEqual(found);
  });

  test.each([
    { what: 'without a required field', input: { Code: 'Fine' }, issues: ['missing RequestId'] },
    {
      what: 'with a value that a closed list lacks',
      input: { ...response, Parcel: { Fate: 'D2' } },
      issues: ['unknown-value Parcel.Fate'],
    },
    {
      what: 'with a wrong type inside the text',
      input: withJourney('{"stops":[{"place":1}]}'),
      issues: ['wrong-type Parcel.Journey.stops.0.place'],
    },
    {
      what: 'with the same wrong type in a parsed object',
      input: withJourney({ stops: [{ place: 1 }] }),
      issues: ['wrong-type Parcel.Journey.stops.0.place'],
    },
    { what: 'with neither text nor object', input: withJourney(7), issues: ['wrong-type Parcel.Journey'] },
  ])('$what is refused', ({ input, issues }) => {
    expect(problems(validators('TrackResponse')(input))).toEqual(issues);
  });

  test('may have the JSON parsed already', () => {
    const input = withJourney({ stops: [{ place: 'North', day: '' }], late: false });
    expect(validators('TrackResponse')(input)).toEqual({ ok: true, value: input, notices: [] });
  });
});
