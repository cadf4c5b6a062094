import { expect, test } from 'vitest';
import { decode } from './decode.ts';
import { draw } from './draw.ts';

const count = 5000;

test('the same seed and index give the same answer, others give others', () => {
  expect(draw(3, 7)).toEqual(draw(3, 7));
  const bodies = new Set([0, 1, 2].flatMap((seed) => [0, 1, 2].map((index) => draw(seed, index).body)));
  expect(bodies.size).toBe(9);
});

test('the draws reach refused and clean answers, every notice, every contradiction and every document', () => {
  const seen = new Set<string>();
  let clean = 0;
  for (let index = 0; index < count; index++) {
    const { body, docType } = draw(4, index);
    const { refused, wishes, contradictions, unsettled, open } = decode(body, docType);
    for (const item of [String(docType), ...wishes.values(), ...contradictions]) seen.add(item);
    if (refused) seen.add('refused');
    else if (wishes.size + contradictions.size + unsettled.size + open.size === 0) clean++;
  }
  expect([...seen].sort()).toEqual([
    '00000001',
    '000000011',
    '000000012',
    '00000006',
    '00000007',
    '00000008',
    '00000009',
    '01000000',
    'failed-with-sub-code-200',
    'maybe',
    'not-described',
    'passed-with-another-sub-code',
    'passed-with-face-attack',
    'passed-with-failed-face',
    'passed-without-success',
    'refused',
    'some',
    'undefined',
    'unknown-field',
    'unknown-value',
    'unusual-form',
  ]);
  expect(clean / count).toBeGreaterThan(0.1);
});
