import { expect, test } from 'vitest';
import { decodeCheckResult } from '../../packages/validators/generated/index.mjs';
import { differences } from './compare.ts';
import { faults, faulty } from './faults.ts';

test('the decoders read random responses as the pages say', () => {
  expect(differences(decodeCheckResult, 20_220_809, 0, 5000)).toEqual([]);
});

test.each(faults)('the comparison finds a seeded fault: $what', async (fault) => {
  const broken = await faulty(fault);
  expect(differences(broken.decodeCheckResult, 1, 0, 30_000, 1)).not.toEqual([]);
});
