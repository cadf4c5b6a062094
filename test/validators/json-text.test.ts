import { beforeAll, describe, expect, test } from 'vitest';
import { specDir } from '../support/paths.ts';
import { generateHere } from '../support/pipeline.ts';
import { loadValidators, notices, problems, type Validate } from '../support/validators.ts';
import { door, inside } from './parcels.ts';

let validators: (type: string) => Validate;
beforeAll(async () => {
  validators = loadValidators(await generateHere(specDir('parcel'), ['validators']));
});

const unusual = 'Contents is usually JSON text, but ';

/** Contents of JSON text with one fault, and the words of the message; no words if the content is right. */
const insides = [
  { what: 'without a required key', input: inside({ things: undefined }), words: 'Contents › things is missing.' },
  { what: 'out of range', input: inside({ grams: 30001 }), words: 'Contents › grams must be at most 30000' },
  { what: 'with a fraction', input: inside({ grams: 1.5 }), words: 'Contents › grams must be a whole number' },
  { what: 'wrong in an object', input: inside({ box: { width: -1 } }), words: 'Contents › box.width must be at least 0' },
  {
    what: 'wrong in a list',
    input: inside({ things: [{ name: 'Tea', pieces: 1, handling: ['UPRIGHT', 'LOUD'] }] }),
    words: 'Contents › things.0.handling.1 must be one of "FRAGILE", "UPRIGHT", not text of 4 characters',
  },
  { what: 'with both aliases', input: inside({ weight: 1 }), words: 'Contents › weight' },
  { what: 'with neither alias', input: inside({ grams: undefined }), words: 'Contents › grams is missing.' },
  { what: 'of something else', input: { ...door, Contents: '[]' }, words: 'Contents must be an object' },
];

describe('JSON text in a request', () => {
  test.each(insides)('$what passes with a notice', ({ input, words }) => {
    const result = validators('ShipRequest')(input);

    expect(result.ok && result.value).toBe(input);
    expect(notices(result)).toEqual(['unusual-form Contents']);
    expect(result.notices[0]?.message).toContain(unusual + words);
    expect(problems(validators('ShipRequest')(input, { strict: true }))).toEqual(['unusual-form Contents']);
  });

  test('under another alias has no notice', () => {
    const result = validators('ShipRequest')(inside({ grams: undefined, weight: 1 }));

    expect(problems(result)).toEqual([]);
    expect(notices(result)).toEqual([]);
  });

  test('with an unknown key inside has a notice at the key', () => {
    const result = validators('ShipRequest')(inside({ box: { width: 1, depth: 2 } }));

    expect(problems(result)).toEqual([]);
    expect(notices(result)).toEqual(['unknown-field Contents.box.depth']);
  });
});

describe('JSON text in a response', () => {
  const journey = { stops: [{ place: 'North' }] };
  const withJourney = (Journey: unknown) => ({ RequestId: 'r-1', Code: 'Fine', Parcel: { Fate: 'D1', Journey } });

  test.each([
    { what: 'that is cut off', text: '{"stops":[{"pla', issues: ['not-json Parcel.Journey'] },
    { what: 'of something else', text: '3', issues: ['wrong-type Parcel.Journey'] },
    { what: 'without a required key', text: '{}', issues: ['missing Parcel.Journey.stops'] },
    {
      what: 'out of range',
      text: JSON.stringify({ ...journey, hoursLate: 1000 }),
      issues: ['out-of-range Parcel.Journey.hoursLate'],
    },
  ])('$what is refused', ({ text, issues }) => {
    expect(problems(validators('TrackResponse')(withJourney(text)))).toEqual(issues);
  });
});
