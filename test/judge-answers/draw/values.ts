import { forgeries, userMayRetry } from '../facts/codes.ts';
import type { Field } from '../facts/field.ts';
import type { Random } from '../../judge/draw/random.ts';
import { drawDate, drawOddDate } from './dates.ts';
import { Digits, type Tree } from './draft.ts';
import { drawImage } from './images.ts';
import { drawOdd } from './odd.ts';
import { drawText } from './texts.ts';

const codes = ['203', '208', '1000', '0', '200 ', 'OK', '2OO', 'Success'];
const returnCodes = [
  'MissingParameter',
  'Throttling.Api',
  'Throttling.User',
  'ProcessNotCompleted',
  'TransactionIdInvalid',
  'InternalError',
  'SignatureDoesNotMatch',
  'success',
  'SUCCESS',
  '200',
  'Foo.Bar',
];

/** A value that a page or the spec has for the field. */
export function drawGood(random: Random, field: Field): Tree {
  if (field.kind === 'flag') return random.pick(['Y', 'N']);
  if (field.kind === 'image') return drawImage(random);
  if (field.kind === 'score')
    return random.chance(0.2) ? String(random.below(101)) : new Digits((random.below(10_001) / 100).toString());
  if (field.kind === 'choice') return random.pick(field.values);
  if (field.kind === 'date') return drawDate(random, random.pick(field.forms));
  if (field.kind === 'sub-code') return random.pick([...userMayRetry.keys()]);
  if (field.kind === 'return-code') return 'Success';
  if (field.kind === 'forgeries') return [...forgeries].filter(() => random.chance(0.3));
  return drawText(random);
}

/** A value around the border of what can be read. */
export function drawNear(random: Random, field: Field): Tree {
  if (random.chance(0.3)) return drawOdd(random);
  if (field.kind === 'date')
    return random.chance(0.3) ? drawDate(random, random.pick(['yyyy-MM-dd', 'yyyyMMdd', 'yyyy/MM/dd'])) : drawOddDate(random);
  if (field.kind === 'sub-code')
    return random.chance(0.2) ? new Digits(random.pick([...userMayRetry.keys()])) : random.pick(codes);
  if (field.kind === 'return-code') return random.pick(returnCodes);
  if (field.kind === 'forgeries')
    return random.pick(['TAMPER', '', ['NEW_KIND'], ['TAMPER', ''], ['TAMPER', null], '["TAMPER"]', '[]', ['screen_remark']]);
  return random.chance(0.5) ? drawOdd(random) : drawText(random);
}
