import { put, type Mistake } from '../mistake.ts';

/** Letters that look like others. */
export const lookalikeMistakes: readonly Mistake[] = [
  {
    what: 'a Cyrillic letter in a code',
    edit: put('codes/replies.yaml', 'code: "Fine"', 'code: "Fin⟦\u0435⟧"'),
    code: 'odd-character',
    message: 'The text has the Cyrillic character U+0435, which looks like e.',
    hint: 'Type e on the keyboard instead. Other problems of this file are reported then.',
  },
  {
    what: 'a Greek letter as a value',
    edit: put('products/door.yaml', 'value: "Y"', 'value: "⟦\u03a5⟧"'),
    code: 'odd-character',
    message: 'The text has the Greek character U+03A5, which looks like Y.',
  },
  {
    what: 'full-width digits in a default',
    edit: put('products/locker.yaml', 'default: "02"', 'default: "⟦\uff10\uff12⟧"'),
    code: 'odd-character',
    message: 'The text has the full-width character U+FF10, which looks like 0.',
  },
  {
    what: 'a Cyrillic letter in a key',
    edit: put('codes/fates.yaml', 'advice: Ask', 'advi⟦\u0441⟧e: Ask'),
    code: 'odd-character',
  },
  {
    what: 'a joiner in a code, though right between its letters',
    edit: put('codes/sizes.yaml', 'codes:\n', 'codes:\n  - { code: ⟦"\u0646\u200c\u0646"⟧, means: A, source: [handbook] }\n'),
    code: 'odd-character',
    message: 'The text has the invisible character U+200C.',
  },
];
