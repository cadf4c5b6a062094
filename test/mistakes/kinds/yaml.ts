import { put, type Mistake } from '../mistake.ts';

/** What YAML itself can't be read with, and what a spec doesn't let it do. */
export const yamlMistakes: readonly Mistake[] = [
  {
    what: 'a colon in plain text',
    slip: put('service.yaml', 'title: Parcel Post', 'title: ⟦P⟧arcel: Post'),
    code: 'yaml-syntax',
    message: "The YAML doesn't parse: Nested mappings are not allowed in compact mappings.",
    hint: 'Mend the YAML here; other problems of this file show up once it parses.',
  },
  {
    what: 'a bracket that nobody closes',
    slip: put('codes/sizes.yaml', 'source: [handbook]\n\ncodes:', 'source: [handbook\n\n⟦c⟧odes:'),
    code: 'yaml-syntax',
  },
  {
    what: 'a file of comments alone',
    slip: (spec) => spec.write('payloads/stop.yaml', '⟦#⟧ yaml-language-server: $schema=schema/payload.schema.json\n'),
    code: 'yaml-syntax',
    message: "The YAML doesn't parse: the file is empty.",
  },
  {
    what: 'a second document in a file',
    slip: put('codes/sizes.yaml', 'name: Size', 'name: Size\n⟦---⟧'),
    code: 'yaml-syntax',
    message: "The YAML doesn't parse: a second document begins here.",
  },
  {
    what: 'a list as a key',
    slip: put('codes/sizes.yaml', 'name: Size', 'name: Size\n? ⟦[a, b]⟧\n: c'),
    code: 'yaml-feature',
    message: "A spec file can't use maps or lists as keys.",
  },
  {
    what: 'a duplicate key',
    slip: put('service.yaml', 'product: parcel-post', 'product: parcel-post\n\n⟦title⟧: Another'),
    code: 'duplicate-key',
    message: 'The key title stands twice in the same map.',
  },
  {
    what: 'a duplicate key within braces',
    slip: put('codes/sizes.yaml', 'means: Small,', 'means: Small, ⟦means⟧: Tiny,'),
    code: 'duplicate-key',
    message: 'The key means stands twice in the same map.',
  },
  {
    what: 'an anchor',
    slip: put('service.yaml', 'title: Parcel Post', 'title: &name ⟦Parcel Post⟧'),
    code: 'yaml-feature',
    message: "A spec file can't use anchors.",
  },
  {
    what: 'an alias of nothing',
    slip: put('service.yaml', 'title: Parcel Post', 'title: ⟦*name⟧'),
    code: 'yaml-feature',
    message: "A spec file can't use aliases.",
  },
  {
    what: 'a tag of YAML',
    slip: put('service.yaml', 'title: Parcel Post', 'title: !!str ⟦Parcel Post⟧'),
    code: 'yaml-feature',
    message: "A spec file can't use tags.",
  },
  {
    what: "a tag of somebody's own",
    slip: put('service.yaml', 'title: Parcel Post', 'title: !secret ⟦Parcel Post⟧'),
    code: 'yaml-feature',
  },
];

/** What YAML takes for something else than the string that travels. */
export const unquotedMistakes: readonly Mistake[] = [
  {
    what: 'a code with zeros in front, in the real spec',
    spec: 'real',
    slip: put('documents/global-passport.yaml', '- code: "01000000"', '- code: ⟦01000000⟧'),
    code: 'unquoted',
    message: '01000000 needs quotes: it is a string as it travels.',
    hint: 'Write "01000000".',
  },
  {
    what: 'a short code with a zero in front',
    slip: put('codes/sizes.yaml', 'code: "02"', 'code: ⟦02⟧'),
    code: 'unquoted',
    hint: 'Write "02".',
  },
  {
    what: 'a flag that YAML 1.1 takes for a boolean',
    slip: put('products/door.yaml', 'value: "Y"', 'value: ⟦Y⟧'),
    code: 'unquoted',
    hint: 'Write "Y".',
  },
  {
    what: 'a flag in a condition',
    slip: put('products/door.yaml', 'is: ["Y"]', 'is: [⟦Y⟧]'),
    code: 'unquoted',
    hint: 'Write "Y".',
  },
  {
    what: 'no',
    slip: put('products/door.yaml', 'value: "N"', 'value: ⟦no⟧'),
    code: 'unquoted',
    besides: ['bad-value'],
    hint: 'Write "no".',
  },
  { what: 'true', slip: put('products/door.yaml', 'value: "N"', 'value: ⟦true⟧'), code: 'unquoted', hint: 'Write "true".' },
  { what: 'a number', slip: put('operations/track.yaml', 'default: "0"', 'default: ⟦0⟧'), code: 'unquoted', hint: 'Write "0".' },
  {
    what: 'a hexadecimal number',
    slip: put('codes/fates.yaml', 'code: "X9"', 'code: ⟦0x9⟧'),
    code: 'unquoted',
    hint: 'Write "0x9".',
  },
  { what: 'an exponent', slip: put('codes/fates.yaml', 'code: "X9"', 'code: ⟦1e1⟧'), code: 'unquoted', hint: 'Write "1e1".' },
  {
    what: 'minutes and seconds',
    slip: put('codes/fates.yaml', 'code: "X9"', 'code: ⟦12:30⟧'),
    code: 'unquoted',
    hint: 'Write "12:30".',
  },
  {
    what: 'a date',
    slip: put('sources.yaml', 'updated: "2031-05-01"', 'updated: ⟦2031-05-01⟧'),
    code: 'unquoted',
    hint: 'Write "2031-05-01".',
  },
  {
    what: 'a plain word',
    slip: put('products/door.yaml', 'code: "DOOR_2"', 'code: ⟦DOOR_2⟧'),
    code: 'unquoted',
    hint: 'Write "DOOR_2".',
  },
  {
    what: 'a flag as an example',
    slip: put('products/door.yaml', 'example: "Y"', 'example: ⟦Y⟧'),
    code: 'unquoted',
    hint: 'Write "Y".',
  },
  {
    what: 'a flag as an attribute',
    slip: put('codes/fates.yaml', 'desk: "back"', 'desk: ⟦off⟧'),
    code: 'unquoted',
    hint: 'Write "off".',
  },
  {
    what: 'a flag in the place of a text',
    slip: put('operations/track.yaml', 'means: Without', 'means: ⟦No⟧'),
    code: 'unquoted',
    hint: 'Write "No".',
  },
  {
    what: 'a date as an example',
    slip: put('payloads/stop.yaml', 'example: "2031-05-02"', 'example: ⟦2031-05-02⟧'),
    code: 'unquoted',
    hint: 'Write "2031-05-02".',
  },
  {
    what: 'an example with zeros in front',
    slip: put('products/locker.yaml', 'example: "004711"', 'example: ⟦004711⟧'),
    code: 'unquoted',
    hint: 'Write "004711".',
  },
  {
    what: 'an example that is a number, of a field that is none',
    slip: put('products/locker.yaml', 'example: "004711"', 'example: ⟦204711⟧'),
    code: 'unquoted',
    hint: 'Write "204711".',
  },
];
