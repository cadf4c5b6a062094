import type { Random } from '../../judge/draw/random.ts';
import { damage } from './damage.ts';
import { Entries, Written, type Tree } from './draft.ts';
import { drawOdd } from './odd.ts';
import { places, type Parts } from './parts.ts';

/** Puts the objects of an answer into one another, mostly as JSON text, and gives the names of the wire or of the SDK. */
export function assemble(random: Random, parts: Parts): Entries {
  const form = random.below(3);
  for (const { part, parent } of [...places].toReversed()) {
    const inner = parts.get(part)?.entries;
    const outer = parts.get(parent)?.entries;
    if (inner && outer) outer.set(part, part === 'result' ? wrapResult(random, inner) : wrapPayload(random, inner, form));
  }
  const top = parts.get('')?.entries ?? new Entries();
  const result = parts.get('result')?.entries;
  if (random.chance(0.04)) return top;
  for (const entries of result ? [top, result] : [top]) toWireNames(entries);
  if (result && random.chance(0.02)) addTwin(random, result);
  return top;
}

function wrapResult(random: Random, entries: Entries): Tree {
  if (random.chance(0.98)) return entries;
  if (random.chance(0.3)) return new Written(entries, 1);
  return random.chance(0.4) ? null : drawOdd(random);
}

function wrapPayload(random: Random, entries: Entries, form: number): Tree {
  if (random.chance(0.01)) return drawOdd(random);
  if (random.chance(0.02)) return new Written(entries, 2);
  if (random.chance(0.005)) return new Written(entries, 3);
  if (random.chance(0.02)) return new Written(entries, random.pick([1, 1, 1, 2]), (text) => damage(random, text));
  const asText = form === 0 || (form === 1 && random.chance(0.5));
  return asText ? new Written(entries, 1) : entries;
}

/** The verdict in both spellings: nobody may take the better one without a word. */
function addTwin(random: Random, result: Entries): void {
  if (result.members.some(([name, value]) => name === 'Passed' && (value === 'Y' || value === 'N'))) {
    result.members.splice(random.below(result.members.length + 1), 0, ['passed', random.pick(['Y', 'N'])]);
  }
}

function toWireNames(entries: Entries): void {
  for (const member of entries.members) {
    if (/^[a-z]/.test(member[0])) member[0] = member[0].charAt(0).toUpperCase() + member[0].slice(1);
  }
}
