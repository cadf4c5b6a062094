import { expect, test } from 'vitest';
import { allCarried } from '../../generators/dist/model/all-carried.js';

// The TypeScript compiler is the test: `tsc -p test` fails if a marked line compiles.

test('a keyword that nothing carries into the model does not compile', () => {
  const part: { readonly id: string; readonly color?: string } = { id: 'a' };
  const { id, ...rest } = part;
  // @ts-expect-error -- nothing carries the color
  allCarried(rest);
  const { color, ...nothing } = rest;
  allCarried(nothing);
  expect({ id, color }).toEqual({ id: 'a' });
});
