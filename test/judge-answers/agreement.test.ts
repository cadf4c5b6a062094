import { expect, test } from 'vitest';
import { decodeCheckResult } from '../../packages/validators/generated/index.mjs';
import { compare, differences } from './compare.ts';
import { disputes, isDisputed } from './disputes.ts';
import { faults, faulty } from './faults.ts';

test('the decoders read drawn answers as the pages and the issue say', () => {
  expect(differences(decodeCheckResult, 20_220_809, 0, 5000, isDisputed)).toEqual([]);
});

test.each(faults)('the comparison finds a seeded fault: $what', async (fault) => {
  const broken = await faulty(fault);
  expect(differences(broken.decodeCheckResult, 1, 0, 30_000, isDisputed, 1)).not.toEqual([]);
});

// When this fails, the decoder has been corrected: remove the dispute.
test.each(disputes)('still in dispute: $what', ({ body, line }) => {
  expect(compare(decodeCheckResult, { body, docType: undefined })).toEqual([expect.stringMatching(line)]);
});
