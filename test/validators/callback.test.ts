import { beforeAll, describe, expect, test } from 'vitest';
import { specDir } from '../support/paths.ts';
import { generateHere } from '../support/pipeline.ts';
import { loadValidators, problems, type Validate } from '../support/validators.ts';

let validators: (type: string) => Validate;
beforeAll(async () => {
  validators = loadValidators(await generateHere(specDir('parcel'), ['validators']));
});

describe('a callback', () => {
  test.each([
    { what: 'as documented', input: { label: '1', fate: 'D1' }, issues: [] },
    { what: 'in another spelling', input: { labelNumber: '1', fate: 'D1' }, issues: [] },
    { what: 'in both', input: { label: '1', labelNumber: '1', fate: 'D1' }, issues: ['repeated labelNumber'] },
    { what: 'in neither', input: { fate: 'D1' }, issues: ['missing label'] },
    { what: 'with an unknown value', input: { label: '1', fate: 'Z' }, issues: ['unknown-value fate'] },
  ])('$what', ({ input, issues }) => {
    expect(problems(validators('ArrivalQuery')(input))).toEqual(issues);
  });
});
