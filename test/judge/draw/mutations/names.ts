import { rename, type Draft } from '../draft.ts';
import { unrelatedNames, typos, variants } from '../name-pools.ts';
import { nonText } from '../non-texts.ts';
import type { Random } from '../random.ts';
import { anyText } from '../texts.ts';
import { borderValue, goodValue } from '../values.ts';

export function addUnrelated(random: Random, draft: Draft): void {
  draft.values.set(random.pick(unrelatedNames), anyValue(random, 'Foo'));
}

export function addVariant(random: Random, draft: Draft): void {
  const name = relatedName(random, draft);
  misname(random, draft, name, variants.get(name) ?? []);
}

export function addTypo(random: Random, draft: Draft): void {
  const name = relatedName(random, draft);
  misname(random, draft, name, typos.get(name) ?? []);
}

export function addForeign(random: Random, draft: Draft): void {
  if (draft.foreign.length === 0) return;
  const name = random.pick(draft.foreign);
  draft.values.set(name, anyValue(random, name));
}

export function addMember(random: Random, draft: Draft): void {
  const name = random.pick(draft.members);
  draft.values.set(name, anyValue(random, name));
}

function anyValue(random: Random, name: string): unknown {
  const choice = random.below(10);
  if (choice < 4) return goodValue(random, name);
  if (choice < 6) return borderValue(random, name);
  if (choice < 7) return anyText(random);
  return choice < 8 ? '' : nonText(random);
}

function relatedName(random: Random, draft: Draft): string {
  const choice = random.below(10);
  if (choice < 4) return random.pick(draft.required);
  if (choice < 7) return random.pick(draft.names);
  return random.pick(choice < 8 && draft.foreign.length > 0 ? draft.foreign : draft.members);
}

/** Gives a parameter one of `wrongNames`, instead of its own name or beside it. */
function misname(random: Random, draft: Draft, name: string, wrongNames: readonly string[]): void {
  if (wrongNames.length === 0) return;
  const wrong = random.pick(wrongNames);
  if (draft.values.has(name) && random.chance(0.6)) rename(draft, name, wrong);
  else draft.values.set(wrong, anyValue(random, name));
}
