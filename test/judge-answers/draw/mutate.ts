import type { Random } from '../../judge/draw/random.ts';
import { Entries, type Tree } from './draft.ts';
import { drawOdd } from './odd.ts';
import type { Part } from './parts.ts';
import { drawNear } from './values.ts';

const unknownNames = [
  'foo',
  'newField',
  'data',
  'body',
  'HostId',
  'Recommend',
  '__proto__',
  'constructor',
  'toString',
  'length',
  '',
  'a.b',
  'ocrIdInfoData',
  'expireDate',
  'expiryDate',
  'firstIssueDate',
  'passportNo',
  'FacePassed',
  'sub_code',
  'kind',
];

/** Changes one member of an object, or adds one. */
export function mutate(random: Random, { fields, entries }: Part): void {
  const name = random.pick([...fields.keys()]);
  const field = fields.get(name);
  if (!field) return;
  const choice = random.below(12);
  if (choice === 0) return entries.remove(name);
  if (choice === 1) return entries.set(name, random.pick(['', '', null]));
  if (choice === 2) return entries.set(name, drawOdd(random));
  if (choice === 3) return void entries.members.push([random.pick(unknownNames), unknownValue(random)]);
  if (choice === 4) return void entries.members.push([name, drawNear(random, field)]);
  entries.set(name, drawNear(random, field));
}

/** What an unknown member holds may look like what a decoder knows. */
function unknownValue(random: Random): Tree {
  if (random.chance(0.7)) return drawOdd(random);
  if (random.chance(0.3)) return nested(random, 1 + random.below(60));
  return new Entries([
    ['Passed', 'Y'],
    ['passed', 'Y'],
    ['facePassed', 'Y'],
    ['Result', new Entries([['Passed', 'Y']])],
  ]);
}

function nested(random: Random, depth: number): Tree {
  const inner = depth === 0 ? drawOdd(random) : nested(random, depth - 1);
  return random.chance(0.5) ? [inner] : new Entries([['a', inner]]);
}
