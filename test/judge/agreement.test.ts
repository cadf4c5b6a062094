import { expect, test } from 'vitest';
import { frozenValidators } from '../support/frozen-validators.ts';
import { differences } from './compare.ts';
import { faulty, faults } from './faults.ts';

// The judge has facts of its own, written by hand: of the frozen spec, so that a new fact of today isn't one that it lacks.
test('the validators judge drawn requests as the judge does', () => {
  expect(differences(frozenValidators, 20_220_809, 0, 5000)).toEqual([]);
});

test.each(faults)('the judge finds a seeded fault: $what', async (fault) => {
  const broken = await faulty(fault);
  expect(differences(broken, 1, 0, 30_000, 1)).not.toEqual([]);
});
