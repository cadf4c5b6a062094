import type { Draft } from '../draft.ts';
import { unrelatedNames } from '../name-pools.ts';
import type { Random } from '../random.ts';

/** Gives all parameters the SDK's camelCase, and now and then leaves or adds one that isn't. */
export function toCamelCase(random: Random, draft: Draft): void {
  let entries = [...draft.values];
  const choice = random.below(8);
  if (choice === 0) entries = entries.slice(0, 1 + random.below(2));
  if (choice === 1) entries = entries.filter(() => random.chance(0.5));
  const kept = choice === 2 ? random.below(entries.length) : -1;
  draft.values = new Map(entries.map(([name, value], index) => [index === kept ? name : camel(name), value]));
  if (choice === 0 || choice === 3) draft.values.set(random.pick(unrelatedNames), 'x');
  if (choice === 4) draft.values.set(random.pick(draft.names), undefined);
  if (choice === 5) draft.values.set(random.pick(draft.foreign.length > 0 ? draft.foreign : draft.members), 'x');
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
