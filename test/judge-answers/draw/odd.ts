import type { Random } from '../../judge/draw/random.ts';
import { Digits, Entries, type Tree } from './draft.ts';

const numbers = [
  '0',
  '1',
  '-1',
  '-0',
  '18',
  '200',
  '205',
  '1.10',
  '12.5',
  '99.99',
  '100',
  '100.0000001',
  '101',
  '1e2',
  '1E-2',
  '2e400',
  '19900221',
  '20230230',
  '9007199254740991',
  '9007199254740993',
  '12345678901.123456789',
  '110101199002210000',
  '0.12345678901234567890',
  '-9007199254740993',
];
const texts = [
  'Y',
  'N',
  'y',
  'n',
  'YES',
  'true',
  'T',
  'M',
  'F',
  'Male',
  '男',
  '0',
  '1',
  '200',
  '203',
  '99',
  '99.5',
  ' 98',
  '+5',
  '.5',
  '5.',
];
const moreTexts = [
  '1e1',
  '0x10',
  'NaN',
  'Infinity',
  '101',
  '-3',
  '9,5',
  '98%',
  'HIGH',
  '9007199254740993',
  'undefined',
  'null',
  '{}',
  '[]',
  '"Y"',
];

/** A value of any type, for any place. */
export function drawOdd(random: Random): Tree {
  const choice = random.below(10);
  if (choice < 3) return new Digits(random.pick(numbers));
  if (choice < 6) return random.pick([...texts, ...moreTexts]);
  if (choice < 7) return random.chance(0.5);
  if (choice < 8) return random.pick([[], ['Y'], [[]], ['TAMPER', 'NEW_KIND'], [new Digits('1')], [null]]);
  if (choice < 9) return new Entries(random.chance(0.5) ? [] : [[random.pick(['facePassed', 'name', 'x']), 'Y']]);
  return random.pick([null, '', '']);
}
