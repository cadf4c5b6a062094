import type { Draft } from '../draft.ts';
import { nonText } from '../non-texts.ts';
import type { Random } from '../random.ts';
import { uuid, withOddity } from '../texts.ts';
import { borderValue } from '../values.ts';

const anyName = (random: Random, draft: Draft): string =>
  random.chance(0.4) && draft.values.size > 0 ? random.pick([...draft.values.keys()]) : random.pick(draft.names);

export function remove(random: Random, draft: Draft): void {
  draft.values.delete(random.pick(draft.required));
}

export function makeUndefined(random: Random, draft: Draft): void {
  draft.values.set(random.pick([...draft.names, ...draft.members, ...draft.foreign, 'Foo', 'metaInfo']), undefined);
}

export function makeEmpty(random: Random, draft: Draft): void {
  draft.values.set(anyName(random, draft), '');
}

export function makeNonText(random: Random, draft: Draft): void {
  draft.values.set(anyName(random, draft), nonText(random));
}

export function toBorder(random: Random, draft: Draft): void {
  const name = anyName(random, draft);
  if (name !== 'ProductCode') draft.values.set(name, borderValue(random, name));
}

/** Puts something odd into a text that is there. */
export function addOddity(random: Random, draft: Draft): void {
  const name = anyName(random, draft);
  const value = draft.values.get(name);
  if (typeof value === 'string') draft.values.set(name, withOddity(random, value));
}

export function limitedToBorder(random: Random, draft: Draft): void {
  const name = draft.names.includes('SceneCode') && random.chance(0.5) ? 'SceneCode' : 'MerchantBizId';
  draft.values.set(name, borderValue(random, name));
}

export function bizIdToUuid(random: Random, draft: Draft): void {
  draft.values.set('MerchantBizId', random.chance(0.5) ? uuid(random) : crowded(random));
}

/** Too long and with a forbidden character. */
function crowded(random: Random): string {
  return withOddity(random, random.text('abc123', 33 + random.below(5)));
}
