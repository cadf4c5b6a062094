import { beforeAll, describe, expect, test } from 'vitest';
import { specDir } from '../support/paths.ts';
import { generateHere } from '../support/pipeline.ts';
import { loadValidators, problems, type Validate } from '../support/validators.ts';
import { door, inside } from './parcels.ts';

let validators: (type: string) => Validate;
beforeAll(async () => {
  validators = loadValidators(await generateHere(specDir('parcel'), ['validators']));
});

describe('JSON text', () => {
  test.each([
    { what: 'that is none', input: { ...door, Contents: '{' }, issues: ['not-json Contents Order.Wrong'] },
    { what: 'of something else', input: { ...door, Contents: '3' }, issues: ['wrong-type Contents Order.Wrong'] },
    {
      what: 'without a required key',
      input: inside({ things: undefined }),
      issues: ['missing Contents.things Order.Incomplete'],
    },
    { what: 'out of range', input: inside({ grams: 30001 }), issues: ['out-of-range Contents.grams Order.Wrong'] },
    { what: 'with a fraction', input: inside({ grams: 1.5 }), issues: ['wrong-type Contents.grams Order.Wrong'] },
    {
      what: 'wrong in an object',
      input: inside({ box: { width: -1 } }),
      issues: ['out-of-range Contents.box.width Order.Wrong'],
    },
    {
      what: 'wrong in a list',
      input: inside({ things: [{ name: 'Tea', pieces: 1, handling: ['UPRIGHT', 'LOUD'] }] }),
      issues: ['unknown-value Contents.things.0.handling.1 Order.Wrong'],
    },
    { what: 'in another spelling', input: inside({ grams: undefined, weight: 1 }), issues: [] },
    { what: 'in both spellings', input: inside({ weight: 1 }), issues: ['repeated Contents.weight Order.Wrong'] },
    { what: 'in neither spelling', input: inside({ grams: undefined }), issues: ['missing Contents.grams Order.Incomplete'] },
  ])('$what', ({ input, issues }) => {
    expect(problems(validators('ShipRequest')(input))).toEqual(issues);
  });
});
