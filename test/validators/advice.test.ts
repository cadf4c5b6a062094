import { beforeAll, describe, expect, test } from 'vitest';
import { specDir } from '../support/paths.ts';
import { generateHere } from '../support/pipeline.ts';
import { loadValidators, notices, problems, type Validate } from '../support/validators.ts';
import { door } from './parcels.ts';

let validators: (type: string) => Validate;
beforeAll(async () => {
  validators = loadValidators(await generateHere(specDir('parcel'), ['validators']));
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
