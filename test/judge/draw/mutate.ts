import type { Draft } from './draft.ts';
import { addForeign, addMember, addUnrelated, addTypo, addVariant } from './mutations/names.ts';
import { changeImages, changeRelated } from './mutations/pairs.ts';
import { changeProduct } from './mutations/products.ts';
import {
  addOddity,
  bizIdToUuid,
  limitedToBorder,
  makeEmpty,
  makeNonText,
  makeUndefined,
  remove,
  toBorder,
} from './mutations/values.ts';
import type { Random } from './random.ts';
import { weighted } from './weighted.ts';

type Mutation = (random: Random, draft: Draft) => void;

const drawMutation = weighted<Mutation>([
  [6, remove],
  [3, makeUndefined],
  [8, makeEmpty],
  [8, makeNonText],
  [16, toBorder],
  [5, addOddity],
  [5, limitedToBorder],
  [2, bizIdToUuid],
  [4, addUnrelated],
  [8, addVariant],
  [8, addTypo],
  [4, addForeign],
  [5, addMember],
  [6, changeProduct],
  [6, changeImages],
  [8, changeRelated],
]);

const drawCount = weighted<number>([
  [4, 0],
  [6, 1],
  [5, 2],
  [3, 3],
  [2, 4],
]);

/** Applies up to four mutations, none in a fifth of the messages. */
export function mutate(random: Random, draft: Draft): void {
  for (let count = drawCount(random); count > 0; count--) drawMutation(random)(random, draft);
}
