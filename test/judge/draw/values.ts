import { anyAddress, goodAddress } from './addresses.ts';
import { anyImage, goodImage } from './images.ts';
import { anyJson, goodJson, pageList } from './json-texts.ts';
import { listValues, otherValues } from './lists.ts';
import type { Random } from './random.ts';
import { alphanumeric, anyText, aroundLimit, inOtherCase, uuid, withOddity } from './texts.ts';

type Draw = (random: Random) => string;

const merchantBizId: Draw = (random) => random.text('0123456789abcdef', 32);
const sceneCode: Draw = (random) => random.text(`${alphanumeric}_`, 1 + random.below(10));

const goodValues = new Map<string, Draw>([
  ['MerchantBizId', merchantBizId],
  ['SceneCode', sceneCode],
  ...['MetaInfo', 'LanguageConfig', 'StyleConfig'].map((name) => [name, goodJson] as const),
  ...['CallbackUrl', 'ReturnUrl', 'FacePictureUrl'].map((name) => [name, goodAddress] as const),
  ['FacePictureBase64', goodImage],
  ['DocPageConfig', () => '["OCR_ID_BACK"]'],
  ...[...listValues].map(([name, values]): [string, Draw] => [name, (random) => random.pick(values)]),
]);

/** Texts around the border of what the parameter takes: some good, most not. */
const borderValues = new Map<string, Draw>([
  ['MerchantBizId', (random) => limited(random, alphanumeric, 32)],
  ['SceneCode', (random) => limited(random, `${alphanumeric}_`, 10)],
  ...['MetaInfo', 'LanguageConfig', 'StyleConfig'].map((name) => [name, anyJson] as const),
  ...['CallbackUrl', 'ReturnUrl', 'FacePictureUrl'].map((name) => [name, anyAddress] as const),
  ['FacePictureBase64', anyImage],
  ['DocPageConfig', (random) => (random.chance(0.6) ? pageList(random) : random.pick(['OCR_ID_BACK', anyJson(random)]))],
  ...[...listValues].map(([name, values]): [string, Draw] => [name, (random) => offList(random, values)]),
]);

export function goodValue(random: Random, name: string): string {
  return (goodValues.get(name) ?? anyText)(random);
}

export function borderValue(random: Random, name: string): string {
  return (borderValues.get(name) ?? anyText)(random);
}

function limited(random: Random, alphabet: string, limit: number): string {
  const choice = random.below(4);
  if (choice === 0) return uuid(random);
  if (choice === 1) return random.text(alphabet, 1 + random.below(limit));
  const text = aroundLimit(random, alphabet, limit);
  return choice === 2 ? text : withOddity(random, text);
}

function offList(random: Random, values: readonly string[]): string {
  const choice = random.below(4);
  if (choice === 0) return inOtherCase(random, random.pick(values));
  if (choice === 1) return withOddity(random, random.pick(values));
  return random.pick(otherValues);
}
