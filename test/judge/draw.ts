import type { MessageType } from './judge.ts';
import { toMessage, type Draft } from './draw/draft.ts';
import { goodDraft } from './draw/good-draft.ts';
import { mutate } from './draw/mutate.ts';
import { toCamelCase } from './draw/mutations/camel-case.ts';
import { Random } from './draw/random.ts';

export type Drawn = { type: MessageType; input: unknown };

/** Draws one message around the border between right and wrong. The same arguments give the same message. */
export function draw(seed: number, index: number): Drawn {
  const random = new Random(seed, index);
  const draft = goodDraft(random);
  mutate(random, draft);
  if (random.chance(0.04)) toCamelCase(random, draft);
  if (random.chance(0.005)) return { type: draft.type, input: noMessage(random, draft) };
  if (random.chance(0.2)) shuffle(random, draft);
  return { type: draft.type, input: toMessage(draft.values, random.chance(0.02) ? null : Object.prototype) };
}

function noMessage(random: Random, draft: Draft): unknown {
  const choice = random.below(8);
  if (choice === 0) return undefined;
  if (choice === 1) return [toMessage(draft.values, Object.prototype)];
  if (choice === 2) return JSON.stringify(toMessage(draft.values, Object.prototype));
  return random.pick([null, true, 0, '', [], {}]);
}

/** Puts the parameters in another order. */
function shuffle(random: Random, draft: Draft): void {
  const entries = [...draft.values];
  const start = random.below(entries.length + 1);
  draft.values = new Map([...entries.slice(start), ...entries.slice(0, start).toReversed()]);
}
