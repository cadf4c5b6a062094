import { expect, test } from 'vitest';
import * as validators from '../../packages/validators/generated/index.mjs';
import { differences } from './compare.ts';
import { faulty, faults } from './faults.ts';

test('the validators judge drawn requests as the judge does', () => {
  expect(differences(validators, 20_220_809, 0, 5000)).toEqual([]);
});

test.each(faults)('the judge finds a seeded fault: $what', async (fault) => {
  const broken = await faulty(fault);
  expect(differences(broken, 1, 0, 30_000, 1)).not.toEqual([]);
});
