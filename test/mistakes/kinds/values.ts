import { put, type Mistake } from '../mistake.ts';

const yesOrNo = (found: string): string => `Expected true or false, found ${found}.`;
const plainNumber = (found: string): string => `Expected a number in plain decimal digits, found ${found}.`;

/** Defaults, examples and conditions with values that the field doesn't accept. */
export const valueMistakes: readonly Mistake[] = [
  badValue(
    'an example of an image that is not Base64',
    put(
      'payloads/stop.yaml',
      'fields:\n',
      'fields:\n  photo: { type: string, holds: image, description: A photo., example: ⟦"a photo"⟧, source: [handbook] }\n',
    ),
    'example',
    '"a photo"',
    'it is not Base64',
  ),
  badValue(
    'an example of a URL with spaces',
    put('parameters.yaml', 'example: "https://shop.example/parcels"', 'example: ⟦"the shop"⟧'),
    'example',
    '"the shop"',
    'it is not a URL',
  ),
  badValue(
    'a default outside its values',
    put('operations/track.yaml', 'default: "0"', 'default: ⟦"2"⟧'),
    'default',
    '"2"',
    'the values are 1, 0',
  ),
  badValue(
    'a default that its field excepts',
    put('products/locker.yaml', 'codes: sizes\n      default: "02"', 'codes: sizes\n      except: ["02"]\n      default: ⟦"02"⟧'),
    'default',
    '"02"',
    'the values are 01, 03',
  ),
  badValue(
    'an example that its field excepts, in the real spec',
    put('service.yaml', 'example: "MissingParameter"', 'example: ⟦"Success"⟧'),
    'example',
    '"Success"',
    'this field never has that code',
    'real',
  ),
  badValue(
    'a default outside its code list',
    put('products/locker.yaml', 'default: "02"', 'default: ⟦"04"⟧'),
    'default',
    '"04"',
    'the values are 01, 02, 03',
  ),
  badValue(
    'an example outside its values',
    put('products/door.yaml', 'example: "Y"', 'example: ⟦"J"⟧'),
    'example',
    '"J"',
    'the values are Y, N',
  ),
  badValue(
    'an example outside its code list',
    put('operations/arrival.yaml', 'example: "D1"', 'example: ⟦"D2"⟧'),
    'example',
    '"D2"',
    'the values are D1, X9',
  ),
  badValue(
    'an example of a DocType that no document has, in the real spec',
    put('parameters.yaml', 'example: "01000000"', 'example: ⟦"01000001"⟧'),
    'example',
    '"01000001"',
    undefined,
    'real',
  ),
  badValue(
    'an example that is too long',
    put('products/locker.yaml', 'example: "004711"', 'example: ⟦"0047112"⟧'),
    'example',
    '"0047112"',
    'it is longer than 6 characters',
  ),
  badValue(
    'an example that is too short',
    put('products/locker.yaml', 'example: "004711"', 'example: ⟦"04711"⟧'),
    'example',
    '"04711"',
    'it is shorter than 6 characters',
  ),
  badValue(
    'an example of characters beyond the first plane that is too short',
    put('products/locker.yaml', 'example: "004711"', 'example: ⟦"😀😀😀"⟧'),
    'example',
    '"😀😀😀"',
    'it is shorter than 6 characters',
  ),
  badValue(
    'an example in no form of the date',
    put('payloads/stop.yaml', 'example: "2031-05-02"', 'example: ⟦"2.5.2031"⟧'),
    'example',
    '"2.5.2031"',
    'it has none of the formats yyyy-MM-dd, an empty string',
  ),
  badValue(
    'an example that is not a day of the calendar',
    put('payloads/stop.yaml', 'example: "2031-05-02"', 'example: ⟦"2031-02-30"⟧'),
    'example',
    '"2031-02-30"',
    'it is not a day of the calendar',
  ),
  badValue(
    'a default in no form of the date',
    put(
      'parameters.yaml',
      'holds: token\n    data: secret\n    in: form\n    example: "swordfish"\n',
      'holds: date\n    formats: ["yyyy"]\n    default: ⟦"swordfish"⟧\n    data: secret\n    in: form\n',
    ),
    'default',
    '"swordfish"',
    'it has none of the formats yyyy',
  ),
  badValue(
    'an example that is no JSON',
    put(
      'operations/arrival.yaml',
      'echoes: NotifyWord\n',
      'echoes: NotifyWord\n      holds: json\n      example: ⟦"{not json"⟧\n',
    ),
    'example',
    '"{not json"',
    'it is not JSON',
  ),
  badValue(
    'a default that is no JSON',
    put(
      'parameters.yaml',
      'holds: token\n    data: secret\n    in: form\n    example: "swordfish"\n',
      'holds: json\n    default: ⟦"{not json"⟧\n    data: secret\n    in: form\n',
    ),
    'default',
    '"{not json"',
    'it is not JSON',
  ),
  {
    what: 'a number as the default of JSON text',
    edit: put(
      'parameters.yaml',
      'holds: token\n    data: secret\n    in: form\n    example: "swordfish"\n',
      'holds: json\n    default: ⟦5⟧\n    data: secret\n    in: form\n',
    ),
    code: 'unquoted',
  },
  badValue(
    'an example that breaks the pattern',
    put('products/door.yaml', 'example: "120"', 'example: ⟦"12.5"⟧'),
    'example',
    '"12.5"',
    'it is not digits',
  ),
  badValue(
    'the example of a shared field',
    put('parameters.yaml', 'example: "ORDER-7"', 'example: ⟦"order 7"⟧'),
    'example',
    '"order 7"',
    'it is not capitals, digits and hyphens',
  ),
  badValue(
    'an example below the range',
    put('payloads/contents.yaml', 'example: 1200', 'example: ⟦0⟧'),
    'example',
    '0',
    'it is less than 1',
  ),
  badValue(
    'an example above the range',
    put('payloads/journey.yaml', 'example: 1.5', 'example: ⟦1000⟧'),
    'example',
    '1000',
    'it is more than 999',
  ),
  badValue(
    'a fraction for a whole number',
    put('payloads/thing.yaml', 'example: 12', 'example: ⟦12.5⟧'),
    'example',
    '12.5',
    'it is not a whole number',
  ),
  badValue(
    'a text for a number',
    put('payloads/journey.yaml', 'example: 1.5', 'example: ⟦"long"⟧'),
    'example',
    '"long"',
    'it is not a number',
  ),
  badValue(
    'a text for a boolean',
    put('payloads/journey.yaml', 'example: false', 'example: ⟦"no"⟧'),
    'example',
    '"no"',
    'it is not a boolean',
  ),
  badValue(
    'a number for a boolean',
    put('payloads/journey.yaml', 'example: false', 'example: ⟦0⟧'),
    'example',
    '0',
    'it is not a boolean',
  ),
  badValue(
    'a condition that no value of the field can meet',
    put('products/door.yaml', 'is: ["Y"]', 'is: [⟦"YES"⟧]'),
    'condition',
    '"YES"',
    undefined,
  ),
  {
    what: 'a required field with a default',
    edit: (spec) => {
      spec.replace('operations/track.yaml', 'description: Whether a map', 'required: true\n      description: Whether a map');
      spec.mark('operations/track.yaml', '⟦default⟧: "0"');
    },
    code: 'required-default',
    message: 'WithMap is required and has a default.',
  },
  {
    what: 'a shared field that is required and has a default, reported where it is defined',
    edit: (spec) => {
      spec.replace(
        'parameters.yaml',
        '    description: The address that',
        '    required: true\n    description: The address that',
      );
      spec.replace('parameters.yaml', '    holds: url\n', '    holds: url\n    ⟦default⟧: "https://shop.example"\n');
    },
    code: 'required-default',
    besides: ['unbreakable-rule'],
  },
  {
    what: 'a shared default that is required in one product',
    edit: (spec) => {
      spec.replace(
        'parameters.yaml',
        '    example: "https://shop.example/parcels"',
        '    default: "https://shop.example"\n    example: "https://shop.example/parcels"',
      );
      spec.replace('products/door.yaml', 'NotifyAt: { shared: true }', 'NotifyAt: { shared: true, ⟦required⟧: true }');
    },
    code: 'required-default',
    besides: ['unbreakable-rule'],
  },
  wrongType(
    'a text for an attribute that is yes or no',
    put('codes/fates.yaml', 'charged: true', 'charged: ⟦"yes"⟧'),
    yesOrNo('"yes"'),
  ),
  wrongType(
    'a bare word for an attribute that is yes or no',
    put('codes/fates.yaml', 'charged: true', 'charged: ⟦yes⟧'),
    yesOrNo('yes'),
  ),
  wrongType('a text for an attribute that is a number', put('codes/fates.yaml', 'tries: 1', 'tries: ⟦"1"⟧'), plainNumber('"1"')),
  wrongType('an exponent for an attribute', put('codes/fates.yaml', 'tries: 1', 'tries: ⟦1e0⟧'), plainNumber('1e0')),
  ...['1e3', '0x10', '+5', '.inf', '.nan', '1_000', '007'].map((max) =>
    wrongType(`a range of ${max}`, put('payloads/journey.yaml', 'max: 999', `max: ⟦${max}⟧`), plainNumber(max)),
  ),
  wrongType('a range in quotes', put('payloads/journey.yaml', 'max: 999', 'max: ⟦"999"⟧'), plainNumber('"999"')),
  wrongType(
    'an exponent as a length',
    put('products/door.yaml', 'max: 40', 'max: ⟦4e1⟧'),
    'Expected a whole number in plain digits, found 4e1.',
  ),
  wrongType(
    'a fraction as a length',
    put('products/door.yaml', 'max: 40', 'max: ⟦1.5⟧'),
    'Expected a whole number in plain digits, found 1.5.',
  ),
  wrongType(
    'an exponent as a status',
    put('codes/replies.yaml', 'status: 409', 'status: ⟦4e2⟧'),
    'Expected a whole number in plain digits, found 4e2.',
  ),
  wrongType('an exponent as an example', put('payloads/journey.yaml', 'example: 1.5', 'example: ⟦1e1⟧'), plainNumber('1e1')),
  wrongType(
    'a bare word as an example of a yes or no',
    put('payloads/journey.yaml', 'example: false', 'example: ⟦no⟧'),
    yesOrNo('no'),
  ),
  wrongType(
    'a bare word in the place of a boolean',
    put('products/door.yaml', 'means: Insured, flag: true', 'means: Insured, flag: ⟦yes⟧'),
    yesOrNo('yes'),
  ),
  {
    what: 'a length below zero',
    edit: put('products/door.yaml', 'length: { min: 1, max: 40 }', 'length: { min: ⟦-2⟧, max: 40 }'),
    code: 'bad-form',
    message: "-2 doesn't have the right form: at least 0.",
  },
  {
    what: 'a number for an attribute that is a text',
    edit: put('codes/fates.yaml', 'desk: "front"', 'desk: ⟦7⟧'),
    code: 'unquoted',
    hint: 'Write "7".',
  },
  badRegex('a bad pattern', put('products/locker.yaml', 'regex: "^L[0-9]{3}$"', 'regex: ⟦"^L[0-9{3}$"⟧')),
  badRegex(
    'an escape that the u flag refuses',
    put('products/locker.yaml', 'regex: "^L[0-9]{3}$"', 'regex: ⟦"^L\\\\-[0-9]{3}$"⟧'),
  ),
  badRegex('a bad pattern of a shared rule', put('parameters.yaml', 'matches: "^https://"', 'matches: ⟦"^(https://"⟧')),
];

function badValue(
  what: string,
  edit: Mistake['edit'],
  kind: 'default' | 'example' | 'condition',
  value: string,
  reason: string | undefined,
  spec: 'parcel' | 'real' = 'parcel',
): Mistake {
  const message = reason === undefined ? {} : { message: `The ${kind} ${value} breaks the field's own constraints: ${reason}.` };
  return { what, spec, edit, code: 'bad-value', hint: `Correct the ${kind} or the constraint.`, ...message };
}

function wrongType(what: string, edit: Mistake['edit'], message: string): Mistake {
  return { what, edit, code: 'wrong-type', message };
}

function badRegex(what: string, edit: Mistake['edit']): Mistake {
  return { what, edit, code: 'bad-regex', hint: 'Write a regular expression of JavaScript; it is used with the flag u.' };
}
