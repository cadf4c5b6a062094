import type { Draft } from './draft.ts';
import { drawOutline } from './outlines.ts';
import type { Random } from './random.ts';
import { goodValue } from './values.ts';

const images = ['FacePictureBase64', 'FacePictureUrl'];

/** A message without any issue, with few or with many of the optional parameters. */
export function goodDraft(random: Random): Draft {
  const { product, ...outline } = drawOutline(random);
  const share = random.pick([0, 0.1, 0.3, 0.6, 1]);
  const image = random.pick(images);
  const values = new Map<string, unknown>();
  for (const name of outline.names) {
    const isWanted = images.includes(name) ? name === image : outline.required.includes(name) || random.chance(share);
    if (!isWanted) continue;
    values.set(name, name === 'ProductCode' ? product : goodValue(random, name));
  }
  return { ...outline, values };
}
