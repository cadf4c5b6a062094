import { put, type Mistake } from '../mistake.ts';
import { both, ruleOf } from './rules.ts';

const tone = (more: string): string =>
  `request:\n  Tone: { type: string, description: A tone., values: [{ value: "a", means: A }, { value: "bb", means: B }], ${more}source: [handbook] }\n`;

/** Values that are excluded by the field itself, by the keys of a product, or by rules. */
export const excludedValues: readonly Mistake[] = [
  badValue(
    'a value that is too long',
    put(
      'products/door.yaml',
      '{ value: "N", means: Not insured, flag: false }\n      default: "N"',
      '{ value: ⟦"NN"⟧, means: Not insured, flag: false }\n      length: { max: 1 }',
    ),
    'The value "NN" breaks the field\'s own constraints: it is longer than 1 character.',
  ),
  badValue(
    'a value that the pattern excludes',
    put(
      'products/door.yaml',
      '{ value: "N", means: Not insured, flag: false }\n      default: "N"',
      '{ value: ⟦"N"⟧, means: Not insured, flag: false }\n      pattern: { regex: "^[YZ]$", means: Y or Z }',
    ),
    'The value "N" breaks the field\'s own constraints: it is not Y or Z.',
  ),
  badValue(
    'a code that the pattern excludes',
    put('products/locker.yaml', 'codes: sizes\n', 'codes: sizes\n      ⟦pattern⟧: { regex: "^0[12]$", means: 01 or 02 }\n'),
    'The code "03" breaks the field\'s own constraints: it is not 01 or 02.',
  ),
  badValue(
    "a shared field's value that a product's length excludes",
    both(
      put('parameters.yaml', 'request:\n', tone('')),
      put('products/locker.yaml', '    Size:\n', '    Tone: { shared: true, ⟦length⟧: { max: 1 } }\n    Size:\n'),
    ),
    'The value "bb" breaks the field\'s own constraints: it is longer than 1 character.',
  ),
  badValue(
    "a shared default outside a product's values",
    both(
      put('parameters.yaml', 'request:\n', tone('default: "bb", ')),
      put('products/locker.yaml', '    Size:\n', '    Tone: { shared: true, ⟦values⟧: [{ value: "a", means: A }] }\n    Size:\n'),
    ),
    'The default "bb" breaks the field\'s own constraints: the values are a.',
  ),
  badValue(
    "a shared example that a product's pattern excludes",
    both(
      put(
        'products/locker.yaml',
        'OrderName: { shared: true }',
        'OrderName: { shared: true, ⟦pattern⟧: { regex: "^[0-9]+$", means: digits } }',
      ),
      put('products/locker.yaml', 'OrderName: "ORDER-8"', 'OrderName: "8"'),
    ),
    'The example "ORDER-7" breaks the field\'s own constraints: it is not digits.',
  ),
  excludesAll(
    'a length that excludes every value, its default and its example',
    put('operations/track.yaml', 'default: "0"', '⟦length⟧: { min: 2, max: 2 }\n      default: "0"'),
    'WithMap: `length` excludes every value.',
  ),
  excludesAll(
    'a pattern that excludes every value of an item',
    put(
      'payloads/thing.yaml',
      '        type: string\n',
      '        type: string\n        ⟦pattern⟧: { regex: "^[A-Z]{6}$", means: 6 letters }\n',
    ),
    'an item of handling: `pattern` excludes every value.',
  ),
  excludesAll(
    'a list of which every code is excepted',
    put('products/locker.yaml', 'codes: sizes\n      default: "02"', 'codes: sizes\n      ⟦except⟧: ["01", "02", "03"]'),
    'Size: `except` excludes every value.',
  ),
  refused(
    'a shared example that a shared rule refuses',
    put('parameters.yaml', 'example: "https://shop.example/parcels"', 'example: ⟦"http://shop.example/parcels"⟧'),
    'The example "http://shop.example/parcels" of NotifyAt can never be in the request of Door: with it, the message always breaks the rule notify-over-tls.',
    'Correct the example or the rule.',
  ),
  refused(
    'a default that a shared rule refuses',
    put('parameters.yaml', '    example: "https', '    default: ⟦"http://shop.example"⟧\n    example: "https'),
    'The default "http://shop.example" of NotifyAt can never be in the request of Door: with it, the message always breaks the rule notify-over-tls.',
  ),
  refused(
    'a shared example that a rule of one product refuses',
    both(
      ruleOf('door', 'then: [{ field: OrderName, matches: "^DOOR" }]'),
      put('products/door.yaml', 'OrderName: "ORDER-7"', 'OrderName: "DOOR-7"'),
      (spec) => spec.mark('parameters.yaml', 'example: ⟦"ORDER-7"⟧'),
    ),
    'The example "ORDER-7" of OrderName can never be in the request of Door: with it, the message always breaks the rule mine.',
  ),
  refused(
    "an example that its product's rule refuses",
    both(
      ruleOf('locker', 'when: [{ field: LockerNumber, is: ["L042"] }]'),
      put('products/locker.yaml', 'LockerNumber: "L042", Size', 'LockerNumber: "L041", Size'),
      (spec) => spec.mark('products/locker.yaml', 'example: ⟦"L042"⟧'),
    ),
    'The example "L042" of LockerNumber can never be in the request of Locker: with it, the message always breaks the rule mine.',
  ),
  refused(
    'a value that a rule always refuses',
    both(ruleOf('door', 'when: [{ field: Insured, is: ["N"] }]'), put('products/door.yaml', '      default: "N"\n', ''), (spec) =>
      spec.mark('products/door.yaml', 'value: ⟦"N"⟧'),
    ),
    'The value "N" of Insured can never be in the request of Door: with it, the message always breaks the rule mine.',
  ),
];

function badValue(what: string, edit: Mistake['edit'], message: string): Mistake {
  return { what, edit, code: 'bad-value', message };
}

function excludesAll(what: string, edit: Mistake['edit'], message: string): Mistake {
  return { what, edit, code: 'contradicting-keys', message };
}

function refused(what: string, edit: Mistake['edit'], message: string, hint?: string): Mistake {
  return { what, edit, code: 'refused-value', message, ...(hint !== undefined && { hint }) };
}
