import type { DocType } from '../../../packages/validators/generated/types.mjs';
import { answerFields } from '../facts/answer.ts';
import type { Fields } from '../facts/field.ts';
import type { Random } from '../../judge/draw/random.ts';
import { Entries } from './draft.ts';
import { drawGood } from './values.ts';

/** The objects of an answer, from the outside to the inside: name, the object it's in, how often it's there. */
export const places = [
  { part: 'result', parent: '', chance: 0.98 },
  { part: 'extFaceInfo', parent: 'result', chance: 0.7 },
  { part: 'extIdInfo', parent: 'result', chance: 0.85 },
  { part: 'ocrIdInfo', parent: 'extIdInfo', chance: 0.9 },
  { part: 'ocrIdEditInfo', parent: 'extIdInfo', chance: 0.25 },
  { part: 'ocrIdBackInfo', parent: 'extIdInfo', chance: 0.3 },
  { part: 'spoofInfo', parent: 'extIdInfo', chance: 0.6 },
  { part: 'spoofBackInfo', parent: 'extIdInfo', chance: 0.15 },
] as const;

/** An object of an answer with the fields that it may have. */
export interface Part {
  readonly fields: Fields;
  readonly entries: Entries;
}

/** The objects of a good answer by name; the answer itself has the name ''. */
export type Parts = Map<string, Part>;

export function goodParts(random: Random, docType: DocType | undefined): Parts {
  const fields = answerFields(docType);
  const parts: Parts = new Map([['', { fields, entries: goodEntries(random, fields) }]]);
  for (const { part, parent, chance } of places) {
    const field = parts.get(parent)?.fields.get(part);
    if (!field || !('fields' in field) || !random.chance(chance)) continue;
    parts.set(part, { fields: field.fields, entries: goodEntries(random, field.fields) });
  }
  makeConsistent(random, parts);
  return parts;
}

function goodEntries(random: Random, fields: Fields): Entries {
  const entries = new Entries();
  for (const [name, field] of fields) {
    if (field.kind === 'payload' || field.kind === 'object') continue;
    const isThere = field.kind === 'not-described' ? 0.01 : 0.85;
    if (random.chance(isThere)) entries.set(name, drawGood(random, field));
  }
  return entries;
}

/** Most answers fit together; contradictions are drawn on purpose. */
function makeConsistent(random: Random, parts: Parts): void {
  if (random.chance(0.15)) return;
  const passed = random.chance(0.6);
  const result = parts.get('result')?.entries;
  const face = parts.get('extFaceInfo')?.entries;
  result?.set('passed', passed ? 'Y' : 'N');
  result?.set('subCode', passed ? '200' : random.pick(['204', '205', '212']));
  if (!passed) return;
  face?.set('facePassed', 'Y');
  face?.set('faceAttack', 'N');
}
