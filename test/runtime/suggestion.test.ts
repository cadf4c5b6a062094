import { expect, test } from 'vitest';
import { suggestion } from '../../packages/runtime/src/suggestion.ts';

const known = ['parcel', 'parcels', 'weight', 'to'];

test.each([
  { word: 'parcle', suggested: 'parcel', why: 'two neighbors are swapped' },
  { word: 'prcel', suggested: 'parcel', why: 'a letter is missing' },
  { word: 'parcel2', suggested: 'parcel', why: 'a letter is too much' },
  { word: 'Weight', suggested: 'weight', why: 'case does not count' },
  { word: 'parcels', suggested: 'parcels', why: 'the same word is nearer than a similar one' },
  { word: 'height', suggested: 'weight', why: 'a letter is another' },
  { word: 'tp', suggested: undefined, why: 'a short word could be any' },
  { word: 'letterbox', suggested: undefined, why: 'nothing is similar' },
])('$word: $why', ({ word, suggested }) => {
  expect(suggestion(word, known)).toBe(suggested);
});
