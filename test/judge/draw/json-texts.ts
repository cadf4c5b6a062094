import type { Random } from './random.ts';

const values = [
  {},
  { deviceType: 'h5', bioMetaInfo: '4.1.0:2916352,0', ua: 'Mozilla/5.0 (iPhone)' },
  { languageContent: { en: { title: 'Größe "M" 😀' } } },
  { a: [1, { b: null }], __proto: true },
  [],
  [{}],
  ['OCR_ID_BACK'],
] as const;

const scalars = ['null', 'true', 'false', '0', '-1.5e3', '"text"', '""', '"OCR_ID_BACK"'] as const;

const broken = [
  'en',
  '{',
  '}',
  '{"a":1,}',
  "{'a':1}",
  '{a:1}',
  '[1,]',
  '{} {}',
  'undefined',
  'NaN',
  '[object Object]',
  ' ',
  '\uFEFF{}',
];

export function goodJson(random: Random): string {
  const value = random.pick(values);
  const text = random.chance(0.2) ? JSON.stringify(value, null, 2) : JSON.stringify(value);
  return random.chance(0.1) ? ` \n${text}\t` : text;
}

/** JSON text of any kind, or text that is no JSON. */
export function anyJson(random: Random): string {
  const choice = random.below(5);
  if (choice === 0) return goodJson(random);
  if (choice === 1) return random.pick(scalars);
  if (choice === 2) return random.pick(broken);
  if (choice === 3) return goodJson(random).slice(0, -1);
  return JSON.stringify(goodJson(random));
}

const items = ['OCR_ID_BACK', 'OCR_ID_FRONT', 'ocr_id_back', ' OCR_ID_BACK', '', '😀'] as const;
const otherItems = [null, 1, false, {}, ['OCR_ID_BACK']] as const;

/** JSON text of a list for DocPageConfig: of known, of unknown, or of items that are no texts. */
export function pageList(random: Random): string {
  const list: unknown[] = Array.from({ length: random.below(4) }, () =>
    random.chance(0.5) ? 'OCR_ID_BACK' : random.pick(items),
  );
  if (random.chance(0.2)) list.splice(random.below(list.length + 1), 0, random.pick(otherItems));
  return JSON.stringify(list);
}
