import { expect, test } from 'vitest';
import { cases } from './cases.ts';
import { decode } from './decode.ts';
import type { Decoded } from './decoded.ts';

test.each(cases)('$what', ({ body, docType, says }) => {
  expect(linesOf(decode(body, docType))).toEqual(says.toSorted());
});

function linesOf({ refused, value, notices, contradictions }: Decoded): string[] {
  if (refused) return ['refused'];
  const values = [...value].map(([path, leaf]) => `${path} = ${JSON.stringify(leaf)}`);
  return [...values, ...notices, ...[...contradictions].map((id) => `contradiction ${id}`)].sort();
}
