import { put, type Mistake } from '../mistake.ts';

/** Mistakes that the meta-schema finds. */
export const formMistakes: readonly Mistake[] = [
  {
    what: 'a misspelled key',
    edit: put('products/door.yaml', 'description: Street and number.', '⟦descripton⟧: Street and number.'),
    code: 'unknown-key',
    message: 'There is no key descripton here.',
    hint: 'Did you mean description?',
  },
  {
    what: 'a misspelled key that must be there, reported once',
    edit: put('codes/fates.yaml', 'means: Lost.', '⟦meens⟧: Lost.'),
    code: 'unknown-key',
    hint: 'Did you mean means?',
  },
  {
    what: 'a key in the wrong case',
    edit: put('codes/replies.yaml', 'returnedBy: [door]', '⟦returnedby⟧: [door]'),
    code: 'unknown-key',
    hint: 'Did you mean returnedBy?',
  },
  {
    what: 'a typo in a key of a rule',
    edit: put('products/door.yaml', 'prevents: { code', '⟦prevent⟧: { code'),
    code: 'unknown-key',
    hint: 'Did you mean prevents?',
  },
  {
    what: 'a key that is like none',
    edit: put('codes/sizes.yaml', 'label: Sizes', 'label: Sizes\n\n⟦color⟧: red'),
    code: 'unknown-key',
    hint: 'The keys are: name, label, alsoCalled, description, open, common, families, shapes, attributes, codes, notes, source, discrepancies.',
  },
  {
    what: 'a key that is like one that is there already',
    edit: put('codes/sizes.yaml', 'label: Sizes', 'label: Sizes\n\n⟦labels⟧: Boxes'),
    code: 'unknown-key',
    hint: 'The keys are: name, label, alsoCalled, description, open, common, families, shapes, attributes, codes, notes, source, discrepancies.',
  },
  {
    what: 'a missing key',
    edit: (spec) => {
      spec.replace('products/locker.yaml', 'label: To a locker\n\n', '');
      spec.mark('products/locker.yaml', '⟦operation⟧: ship');
    },
    code: 'missing-key',
    message: 'The key label is missing.',
    hint: 'Add label to this map.',
  },
  {
    what: 'a missing key of an entry',
    edit: put('codes/fates.yaml', '- code: "X9"\n    means: Lost.', '- ⟦code⟧: "X9"'),
    code: 'missing-key',
    message: 'The key means is missing.',
  },
  {
    what: 'several missing keys of one map',
    edit: put('codes/fates.yaml', '- code: "X9"\n    means: Lost.\n    advice', '- ⟦advice⟧'),
    code: 'missing-key',
    message: 'The keys code and means are missing.',
    hint: 'Add code and means to this map.',
  },
  {
    what: 'an entry under the wrong list',
    edit: put(
      'codes/sizes.yaml',
      '  - { code: "03", means: Large',
      '  - { code: "03", means: Large, source: [handbook] }\nfamilies:\n  - { ⟦code⟧: "04", means: Huge',
    ),
    code: 'misplaced-entry',
    message: 'This entry of families looks like an entry of codes.',
    hint: 'Move it to codes, or correct its keys.',
  },
  {
    what: 'yes for true',
    edit: put('products/door.yaml', 'OrderName: { shared: true }', 'OrderName: { shared: ⟦yes⟧ }'),
    code: 'wrong-type',
    message: 'Expected true or false, found yes.',
    hint: 'Write true.',
  },
  {
    what: 'no for false',
    edit: put('payloads/stop.yaml', 'required: true', 'required: ⟦No⟧'),
    code: 'wrong-type',
    hint: 'Write false.',
  },
  {
    what: 'a code with a space at its end',
    edit: put('codes/fates.yaml', 'code: "X9"', 'code: ⟦"X9 "⟧'),
    code: 'padded-text',
    message: '"X9 " begins or ends with a space.',
  },
  {
    what: 'prose of spaces alone',
    edit: put('codes/fates.yaml', 'means: Lost.', 'means: ⟦"  "⟧'),
    code: 'padded-text',
  },
  {
    what: 'an empty code',
    edit: put('codes/fates.yaml', 'code: "X9"', 'code: ⟦""⟧'),
    code: 'bad-form',
    message: '"" doesn\'t have the right form: at least 1 character.',
  },
  {
    what: 'a backtick without its counterpart',
    edit: put('products/locker.yaml', '"`L` and three digits"', '"`L` and ⟦`⟧three digits"'),
    code: 'unclosed-code',
  },
  {
    what: 'a text in the place of a list',
    edit: put(
      'codes/sizes.yaml',
      'description: The boxes of a locker.\n\nsource: [handbook]',
      'description: The boxes of a locker.\n\nsource: ⟦handbook⟧',
    ),
    code: 'wrong-type',
    message: 'Expected a list, found "handbook".',
    hint: 'Write [handbook], a list of one.',
  },
  {
    what: 'texts in the place of values with meanings',
    edit: put('payloads/thing.yaml', '- { value: "FRAGILE", means: Breaks }', '- ⟦"FRAGILE"⟧'),
    code: 'wrong-type',
    hint: 'Write a map here, of value, means.',
  },
  {
    what: 'a text in the place of a length',
    edit: put('products/door.yaml', 'length: { min: 1, max: 40 }', 'length: ⟦"1-40"⟧'),
    code: 'wrong-type',
    hint: 'Write a map here, of min, max.',
  },
  {
    what: 'a map in the place of a text',
    edit: put('service.yaml', 'title: Parcel Post', '⟦title⟧: { en: Parcel Post }'),
    code: 'wrong-type',
    message: 'Expected a text, found a map.',
  },
  {
    what: 'nothing in the place of a map',
    edit: put('products/door.yaml', 'OrderName: { shared: true }', 'OrderName:⟦⟧'),
    code: 'wrong-type',
    message: 'Expected a map, found nothing.',
  },
  {
    what: 'a misspelled word',
    edit: put('payloads/stop.yaml', 'type: string\n    required: true', 'type: ⟦strng⟧\n    required: true'),
    code: 'unknown-word',
    message: '"strng" is not one of the words allowed here.',
    hint: 'Did you mean string? The words are: string, integer, number, boolean, object, list.',
  },
  {
    what: 'a word that is like none',
    edit: put(
      'products/door.yaml',
      'data: contact\n      in: form\n      example: "7 Mill Lane"',
      'data: ⟦shoe-size⟧\n      in: form\n      example: "7 Mill Lane"',
    ),
    code: 'unknown-word',
    hint: 'The words are: biometric, image, name, date-of-birth, document-number, document-detail, personal-detail, ethnic-origin, contact, user-id, device, assessment, transaction, secret, unspecified.',
  },
  {
    what: 'an id that is not in kebab-case',
    edit: put('products/door.yaml', 'id: rings-at-noon', 'id: ⟦RingsAtNoon⟧'),
    code: 'bad-form',
  },
  {
    what: "a type's name in lower case",
    edit: put('payloads/stop.yaml', 'name: Stop', 'name: ⟦stop⟧'),
    code: 'bad-form',
    message:
      '"stop" doesn\'t have the right form: a name in PascalCase. A digit is followed by an uppercase letter or another digit. The names of the generated types are made from it.',
  },
  {
    what: "a field's name with a space",
    edit: put('products/locker.yaml', 'OpenCode:', '⟦Open Code⟧:'),
    code: 'bad-form',
  },
  {
    what: 'a field that would be a prototype',
    edit: put('payloads/stop.yaml', '  day:', '  ⟦inner.__proto__⟧:'),
    code: 'bad-form',
    message:
      "inner.__proto__ doesn't have the right form: the name of a field, or its path through objects with dots: Outer.Inner. The name __proto__ isn't allowed.",
  },
  {
    what: 'an attribute that would be a prototype',
    edit: put('codes/fates.yaml', '  desk:', '  ⟦__proto__⟧:'),
    code: 'bad-form',
  },
  {
    what: 'a payload without fields',
    edit: (spec) =>
      spec.write('payloads/stop.yaml', `${spec.read('payloads/stop.yaml').replace(/fields:[^]*/, '')}⟦fields⟧: {}\n`),
    code: 'bad-form',
    message: "The map doesn't have the right form: at least 1 key.",
  },
  {
    what: 'an empty list',
    edit: put('products/door.yaml', 'of: [Phone, Email]', '⟦of⟧: []'),
    code: 'bad-form',
    message: "The list doesn't have the right form: at least 2 entries.",
  },
  {
    what: 'a source twice',
    edit: put('codes/sizes.yaml', 'means: Small, source: [handbook]', 'means: Small, ⟦source⟧: [handbook, handbook]'),
    code: 'bad-form',
    message: "The list doesn't have the right form: no entry twice.",
  },
  {
    what: 'an empty text',
    edit: put('codes/sizes.yaml', 'means: Small,', 'means: ⟦""⟧,'),
    code: 'bad-form',
    message: '"" doesn\'t have the right form: at least 1 character.',
  },
  {
    what: 'an address in the place of a host',
    edit: put('service.yaml', 'host: north.parcel-post.example', 'host: ⟦https://north.parcel-post.example⟧'),
    code: 'bad-form',
  },
  {
    what: 'a status that HTTP does not have',
    edit: put('codes/replies.yaml', 'status: 409', 'status: ⟦4090⟧'),
    code: 'bad-form',
    message: "4090 doesn't have the right form: at most 599.",
  },
  {
    what: 'no schema line',
    edit: put(
      'codes/sizes.yaml',
      '# yaml-language-server: $schema=../../../../spec/schema/code-list.schema.json',
      '⟦# The sizes⟧',
    ),
    code: 'schema-line',
    message: "The first line doesn't name the schema of this file.",
    hint: 'Begin the file with: # yaml-language-server: $schema=../schema/code-list.schema.json',
  },
  {
    what: 'the schema of another kind of file',
    edit: put(
      'service.yaml',
      '# yaml-language-server: $schema=../../../spec/schema/service.schema.json',
      '⟦# yaml-language-server: $schema=../../../spec/schema/sources.schema.json⟧',
    ),
    code: 'schema-line',
    hint: 'Begin the file with: # yaml-language-server: $schema=schema/service.schema.json',
  },
];
