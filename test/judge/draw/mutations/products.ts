import { products } from '../../facts/initialize.ts';
import { productsNotCovered } from '../../facts/lists.ts';
import type { Draft } from '../draft.ts';
import { nonText } from '../non-texts.ts';
import type { Random } from '../random.ts';
import { inOtherCase, withOddity } from '../texts.ts';

const codes = products.map((product) => product.code);
const unknownCodes = ['EKYC', 'KYC', 'ID_OCR_MIN', 'FACE', 'LIVENESS', ' ', '0', 'constructor', '__proto__', 'toString', '1'];

export function changeProduct(random: Random, draft: Draft): void {
  if (!draft.names.includes('ProductCode')) return;
  const choice = random.below(9);
  if (choice === 0) draft.values.delete('ProductCode');
  else draft.values.set('ProductCode', otherCode(random, choice));
}

function otherCode(random: Random, choice: number): unknown {
  if (choice === 1) return '';
  if (choice === 2) return nonText(random);
  if (choice === 3) return inOtherCase(random, random.pick(codes));
  if (choice === 4) return withOddity(random, random.pick(codes));
  if (choice === 5) return random.pick(unknownCodes);
  if (choice === 6) return random.pick(codes);
  return random.chance(0.9) ? random.pick(productsNotCovered) : inOtherCase(random, random.pick(productsNotCovered));
}
