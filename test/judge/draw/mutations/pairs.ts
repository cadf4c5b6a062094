import type { Draft } from '../draft.ts';
import { nonText } from '../non-texts.ts';
import type { Random } from '../random.ts';
import { borderValue, goodValue } from '../values.ts';

/** Changes the two images: both, none, one of them empty or of another kind. */
export function changeImages(random: Random, draft: Draft): void {
  for (const name of ['FacePictureBase64', 'FacePictureUrl']) {
    if (draft.names.includes(name)) setOrDelete(draft, name, sometimes(random, name));
  }
}

/** Changes the parameters that the rules between parameters are about. */
export function changeRelated(random: Random, draft: Draft): void {
  const choice = random.below(4);
  if (choice === 0) changeAll(random, draft, ['CallbackUrl', 'CallbackToken']);
  if (choice === 1) changeAll(random, draft, ['DocType', 'Authorize']);
  if (choice === 2) changeAll(random, draft, ['DocType', 'DocPageConfig']);
  if (choice === 3) changeAll(random, draft, ['EditOcrResult', 'ShowOcrResult']);
}

function changeAll(random: Random, draft: Draft, names: readonly string[]): void {
  if (!names.every((name) => draft.names.includes(name))) return;
  for (const name of names) setOrDelete(draft, name, random.chance(0.6) ? goodValue(random, name) : sometimes(random, name));
}

function sometimes(random: Random, name: string): unknown {
  const choice = random.below(10);
  if (choice < 3) return goodValue(random, name);
  if (choice < 5) return borderValue(random, name);
  if (choice < 7) return '';
  return choice < 8 ? nonText(random) : undefined;
}

function setOrDelete(draft: Draft, name: string, value: unknown): void {
  if (value === undefined) draft.values.delete(name);
  else draft.values.set(name, value);
}
