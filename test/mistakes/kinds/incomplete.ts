import { put, type Mistake } from '../mistake.ts';

const email = (keys: string) =>
  put('products/door.yaml', 'description: Where to write.', `${keys}\n      description: Where to write.`);
const next = (payload: string, more = 'type: object, ') =>
  `next: { ${more}required: true, description: The next., shape: { payload: ${payload} }, source: [handbook] }\n`;

/** Incomplete entries, and keys that have no effect because of other keys. */
export const incompleteMistakes: readonly Mistake[] = [
  {
    what: 'a code without an attribute of its list',
    edit: put('codes/fates.yaml', 'attributes: { charged: false, tries: 3,', '⟦attributes⟧: { tries: 3,'),
    code: 'incomplete-code',
    message: 'The code X9 has no charged.',
    hint: 'Every code of this list has it: add charged under `attributes`.',
  },
  {
    what: 'a code without any attributes',
    edit: (spec) => {
      spec.replace('codes/fates.yaml', '    attributes: { charged: false, tries: 3, desk: "back" }\n', '');
      spec.mark('codes/fates.yaml', 'code: ⟦"X9"⟧');
    },
    code: 'incomplete-code',
    message: 'The code X9 has no charged, tries, desk.',
  },
  {
    what: 'a document of a product without a field for it, in the real spec',
    spec: 'real',
    edit: put('documents/macao-id-card.yaml', 'products: [ekyc, id-ocr]', 'products: [ekyc, id-ocr, ⟦face-verify⟧]'),
    code: 'stray-code',
    message: 'The code 000000011 belongs to face-verify, which has no field for the codes of this list.',
    hint: 'Remove face-verify here, or add the field to it.',
  },
  {
    what: 'a code of an operation without a field for it',
    edit: put('codes/sizes.yaml', 'means: Large,', 'means: Large, returnedBy: [locker, ⟦track⟧],'),
    code: 'stray-code',
    message: 'The code 03 belongs to track, which has no field for the codes of this list.',
  },
  contradiction(
    'a required field that is returned on a condition',
    (spec) => {
      spec.replace('operations/track.yaml', 'description: What has become', 'required: true\n      description: What has become');
      spec.mark('operations/track.yaml', '⟦returnedWhen⟧:');
    },
    'Parcel.Fate: a required field is always returned, so `returnedWhen` has no meaning.',
    'Remove `required` or `returnedWhen`.',
  ),
  contradiction(
    'a field of a request that is returned on a condition',
    email('⟦returnedWhen⟧: [{ text: It rains. }]'),
    'Email: `returnedWhen` is for fields of responses.',
    'Remove it. A rule can say when a parameter is sent.',
  ),
  contradiction(
    'a form of what no page describes',
    email('described: false\n      ⟦pattern⟧: { regex: "@", means: with an at sign }'),
    'Email: no page describes this field, so no page states its `pattern`.',
    'Remove `pattern`, or remove `described: false` if a page does state it.',
  ),
  {
    ...contradiction(
      'what no page describes and everybody has to send',
      (spec) => {
        spec.replace(
          'products/door.yaml',
          'description: What it is worth',
          'described: false\n      description: What it is worth',
        );
        spec.replace('products/door.yaml', '      pattern: { regex: "^[0-9]+$", means: digits }\n', '      ⟦required⟧: true\n');
      },
      'Worth: no page describes this field, so no page states its `required`.',
    ),
    besides: ['unbreakable-rule'],
  },
  contradiction(
    'a basis for a pattern that the field does not have',
    email('basis: [{ for: [⟦pattern⟧], source: [handbook], says: So. }]'),
    "Email: `basis` has an entry for `pattern`, which the field doesn't have.",
    'Add `pattern`, or remove it from `for`.',
  ),
  contradiction(
    'a list of the SDK without JSON text',
    email('⟦sdkType⟧: list'),
    'Email: `sdkType` is for a list in JSON text.',
    'Add `holds: json` and a shape that is a list, or remove it.',
  ),
  contradiction(
    'a list of the SDK that is an object in JSON text',
    put('products/door.yaml', 'holds: json\n', 'holds: json\n      ⟦sdkType⟧: list\n'),
    'Contents: `sdkType` is for a list in JSON text.',
  ),
  contradiction(
    'the usual form of a number',
    put('payloads/journey.yaml', 'range: { min: 0, max: 999 }', '⟦usual⟧: { regex: "^1$", means: one }'),
    'hoursLate: `usual` is for strings.',
    'Remove it, or use `type: string`.',
  ),
  contradiction(
    'the pattern of a number',
    put('payloads/journey.yaml', 'range: { min: 0, max: 999 }', '⟦pattern⟧: { regex: "^1$", means: one }'),
    'hoursLate: `pattern` is for strings.',
  ),
  contradiction(
    'an endless date that is no date',
    put('payloads/stop.yaml', 'example: North', '⟦endless⟧: ["never"]\n    example: North'),
    'place: `endless` is for dates.',
    'Add `formats`, or remove it.',
  ),
  {
    ...contradiction(
      'an exception from no codes',
      put('payloads/stop.yaml', 'example: North', '⟦except⟧: ["D1"]\n    example: North'),
      'place: `except` needs `codes`.',
      'Add `codes`, or remove it.',
    ),
    besides: ['unknown-reference'],
  },
  {
    what: 'a product that is covered and is not',
    edit: put(
      'operations/ship.yaml',
      'discriminator: Carriage',
      'discriminator: Carriage\n\nuncovered: [{ code: ⟦"DOOR_2"⟧, source: [hearsay] }]',
    ),
    code: 'duplicate-code',
    message: 'The code DOOR_2 is already defined at products/door.yaml:7.',
  },
  contradiction(
    'products of an operation that has none',
    put('operations/track.yaml', '\nbreach:', '\n⟦uncovered⟧: [{ code: "AIR", source: [hearsay] }]\n\nbreach:'),
    'Track lists uncovered products, but has no field that distinguishes products.',
    'Add `discriminator`, or remove `uncovered`.',
  ),
  endless(
    'a payload that requires itself',
    put('payloads/stop.yaml', 'fields:\n', `fields:\n  ⟦next⟧${next('stop').slice(4)}`),
    'Stop requires itself.',
  ),
  endless(
    'a payload that requires itself in JSON text',
    put(
      'payloads/stop.yaml',
      'fields:\n',
      `fields:\n  ⟦next⟧${next('stop', 'type: string, holds: json, length: { min: 1 }, ').slice(4)}`,
    ),
    'Stop requires itself.',
  ),
  endless(
    'payloads that require each other',
    (spec) => {
      spec.replace('payloads/thing.yaml', 'fields:\n', `fields:\n  ${next('stop')}`);
      spec.replace('payloads/stop.yaml', 'fields:\n', `fields:\n  ⟦next⟧${next('thing').slice(4)}`);
    },
    'Stop requires Thing, and Thing requires Stop.',
  ),
];

function contradiction(what: string, edit: Mistake['edit'], message: string, hint?: string): Mistake {
  return { what, edit, code: 'contradicting-keys', message, ...(hint !== undefined && { hint }) };
}

function endless(what: string, edit: Mistake['edit'], way: string): Mistake {
  return {
    what,
    edit,
    code: 'endless-payload',
    message: `next never ends: ${way}`,
    hint: 'Make it optional, or a list, which may be empty.',
  };
}
