import { expect, test } from 'vitest';
import { allCarried } from '../../generators/dist/model/all-carried.js';

// The compiler of TypeScript is the test: `tsc -p test` fails where a marked line compiles.

test('a word of the spec that is left over does not compile', () => {
  const part: { readonly id: string; readonly color?: string } = { id: 'a' };
  const { id, ...rest } = part;
  // @ts-expect-error -- nothing carries the color
  allCarried(rest);
  const { color, ...nothing } = rest;
  allCarried(nothing);
  expect({ id, color }).toEqual({ id: 'a' });
});
