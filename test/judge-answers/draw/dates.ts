import type { DateForm } from '../facts/field.ts';
import type { Random } from '../../judge/draw/random.ts';

const odd = [
  '长期',
  '长 期',
  '長期',
  'never',
  '永久',
  'N/A',
  '1990-2-1',
  '90-02-21',
  '21-02-1990',
  '02/21/1990',
  '1990.02.21',
  '1990年02月21日',
  '1990-02-21T00:00:00Z',
  '1990-02',
  '199002',
  '1990',
  '1990-02-2 1',
  '1990-0221',
  '１９９０-02-21',
  ' 1990-02-21',
  '1990-02-21\n',
  '1990-02/21',
  '00000000',
  '2100-02-29',
  '2000-02-29',
  '1900-02-29',
  '9999-12-31',
  '2003-13',
  '2003-00',
  '2003/06',
];

/** A date of the calendar. */
export function drawDate(random: Random, form: DateForm | 'yyyy/MM/dd'): string {
  const year = String(1901 + random.below(199));
  const month = twoDigits(1 + random.below(12));
  const day = twoDigits(1 + random.below(28));
  return form.replace('yyyy', year).replace('MM', month).replace('dd', day);
}

/** A date in one of several forms which may be missing in the calendar, or none at all. */
export function drawOddDate(random: Random): string {
  if (random.chance(0.35)) return random.pick(odd);
  const separator = random.pick(['-', '', '/']);
  const month = twoDigits(random.chance(0.8) ? 1 + random.below(12) : random.below(20));
  const day = twoDigits(random.chance(0.5) ? 28 + random.below(5) : random.below(40));
  return `${1880 + random.below(240)}${separator}${month}${separator}${day}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
