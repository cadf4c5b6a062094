import { put, type Mistake } from '../mistake.ts';

/** Invalid YAML, and features of YAML that a spec can't use. */
export const yamlMistakes: readonly Mistake[] = [
  {
    what: 'a colon in plain text',
    edit: put('service.yaml', 'title: Parcel Post', 'title: ⟦Parcel: Post⟧'),
    code: 'yaml-syntax',
    message: "The YAML doesn't parse: this text has characters with a meaning in YAML, such as a colon and a space.",
    hint: 'Put it in quotes. Other problems of this file are reported once it parses.',
  },
  {
    what: 'a bracket that is not closed',
    edit: put('codes/sizes.yaml', 'source: [handbook]\n\ncodes:', 'source: ⟦[⟧handbook\n\ncodes:'),
    code: 'yaml-syntax',
    message: "The YAML doesn't parse: the bracket that opens here is not closed.",
    hint: 'Add ] where it ends. Other problems of this file are reported once it parses.',
  },
  {
    what: 'braces with a bracket in them that is not closed',
    edit: put('operations/track.yaml', 'is: ["Fine"] }', 'is: ⟦[⟧"Fine" }'),
    code: 'yaml-syntax',
  },
  {
    what: 'braces without a comma',
    edit: put('codes/sizes.yaml', 'code: "03", means', 'code: "03⟦"⟧ means'),
    code: 'yaml-syntax',
    message: "The YAML doesn't parse: there is no comma between two entries.",
  },
  indented('a key too far in', put('codes/fates.yaml', '    means: Lost.', '     ⟦means: Lost.⟧'), 5, 4),
  indented(
    'a key too far out',
    put('payloads/stop.yaml', '    type: string\n    required: true', '    type: string\n   ⟦required: true⟧'),
    3,
    4,
  ),
  indented('the name of a field too far out', put('products/door.yaml', '    Street:\n', '   ⟦Street:⟧\n'), 3, 4),
  indented('a dash too far in', put('codes/fates.yaml', '  - code: "X9"', '   ⟦- code: "X9"⟧'), 3, 2),
  indented('a dash too far out', put('codes/fates.yaml', '  - code: "X9"', ' ⟦- code: "X9"⟧'), 1, 2),
  indented(
    'a whole entry too far in',
    (spec) => {
      const file = 'payloads/stop.yaml';
      spec.write(
        file,
        spec.read(file).replace(/ {2}day:\n(?: {4}.*\n)+/, (entry) => entry.replace(/^(?= )/gm, ' ').replace('day:', '⟦day:⟧')),
      );
    },
    3,
    2,
  ),
  {
    what: 'two mistakes in one file, each reported',
    edit: (spec) => {
      spec.replace('codes/fates.yaml', 'label: Fates', ' label: Fates');
      spec.replace('codes/fates.yaml', '  - code: "X9"', '   ⟦- code: "X9"⟧');
    },
    code: 'yaml-syntax',
    besides: ['yaml-syntax'],
  },
  {
    what: 'a tab',
    edit: put('codes/fates.yaml', '    means: Lost.', '\t⟦means: Lost.⟧'),
    code: 'yaml-syntax',
    message: "The YAML doesn't parse: a tab indents the line.",
    hint: 'With 4 spaces, it fits the lines around it. Other problems of this file are reported once it parses.',
  },
  {
    what: 'a key without a colon',
    edit: put('products/door.yaml', '    Street:\n', '    ⟦Street⟧\n'),
    code: 'yaml-syntax',
    message: "The YAML doesn't parse: the key Street has no colon and space after it.",
    hint: 'Write Street: followed by a space and its value. Other problems of this file are reported once it parses.',
  },
  {
    what: 'a colon without a space',
    edit: put('codes/fates.yaml', '    means: Lost.', '    ⟦means⟧:Lost.'),
    code: 'yaml-syntax',
  },
  {
    what: 'quotes that are not closed',
    edit: put('codes/fates.yaml', 'code: "X9"', 'code: ⟦"X9⟧'),
    code: 'yaml-syntax',
    message: "The YAML doesn't parse: the quotes that open here are not closed.",
    hint: 'Put a " at the end of the text. Other problems of this file are reported once it parses.',
  },
  {
    what: 'a text that goes on without being indented',
    edit: put('codes/fates.yaml', '    means: Lost.', '    means: Lost\n    ⟦on⟧ the way.'),
    code: 'yaml-syntax',
    hint: 'Write on: followed by a space and its value. If it continues the text above, indent it further. Other problems of this file are reported once it parses.',
  },
  {
    what: 'the marks of a merge',
    edit: put(
      'codes/fates.yaml',
      '    means: Lost.',
      '⟦<<<<<<< HEAD⟧\n    means: Lost.\n=======\n    means: Gone.\n>>>>>>> other',
    ),
    code: 'yaml-syntax',
    message: "The YAML doesn't parse: a merge has left its marks here.",
    hint: 'Take either side, or both in order, and remove the marks. Other problems of this file are reported once it parses.',
  },
  {
    what: 'a comma at the end of a line',
    edit: put('codes/fates.yaml', 'code: "X9"', 'code: "X9"⟦,⟧'),
    code: 'yaml-syntax',
    message: "The YAML doesn't parse: a comma ends the line.",
    hint: 'Remove it. Other problems of this file are reported once it parses.',
  },
  {
    what: 'a backslash in double quotes',
    edit: put('products/locker.yaml', 'regex: "^L[0-9]', 'regex: "^L⟦\\⟧d'),
    code: 'yaml-syntax',
    hint: 'Write two backslashes for one. Other problems of this file are reported once it parses.',
  },
  {
    what: 'quotes that are not opened',
    edit: put('codes/fates.yaml', 'code: "X9"', 'code: ⟦9"⟧'),
    code: 'unquoted',
    hint: 'Write "9".',
  },
  {
    what: 'a file of comments alone',
    edit: (spec) => spec.write('payloads/stop.yaml', '⟦#⟧ yaml-language-server: $schema=schema/payload.schema.json\n'),
    code: 'yaml-syntax',
    message: "The YAML doesn't parse: the file is empty.",
  },
  {
    what: 'a second document in a file',
    edit: put('codes/sizes.yaml', 'name: Size', 'name: Size\n⟦---⟧'),
    code: 'yaml-syntax',
    message: "The YAML doesn't parse: a second document begins here.",
  },
  {
    what: 'a list as a key',
    edit: put('codes/sizes.yaml', 'name: Size', 'name: Size\n? ⟦[a, b]⟧\n: c'),
    code: 'yaml-feature',
    message: "A spec file can't use maps or lists as keys.",
  },
  {
    what: 'a text with a # in it',
    edit: put('codes/fates.yaml', '    means: Lost.', '    means: Lost at stop ⟦#⟧7.'),
    code: 'lost-text',
    message: 'The text ends here, because a # after a space begins a comment.',
  },
  {
    what: 'a duplicate key',
    edit: put('service.yaml', 'product: parcel-post', 'product: parcel-post\n\n⟦title⟧: Another'),
    code: 'duplicate-key',
    message: 'The same map has the key title twice.',
  },
  {
    what: 'a duplicate key within braces',
    edit: put('codes/sizes.yaml', 'means: Small,', 'means: Small, ⟦means⟧: Tiny,'),
    code: 'duplicate-key',
    message: 'The same map has the key means twice.',
  },
  {
    what: 'an anchor',
    edit: put('service.yaml', 'title: Parcel Post', 'title: &name ⟦Parcel Post⟧'),
    code: 'yaml-feature',
    message: "A spec file can't use anchors.",
  },
  {
    what: 'an alias of nothing',
    edit: put('service.yaml', 'title: Parcel Post', 'title: ⟦*name⟧'),
    code: 'yaml-feature',
    message: "A spec file can't use aliases.",
  },
  {
    what: 'a tag of YAML',
    edit: put('service.yaml', 'title: Parcel Post', 'title: !!str ⟦Parcel Post⟧'),
    code: 'yaml-feature',
    message: "A spec file can't use tags.",
  },
  {
    what: "a tag of somebody's own",
    edit: put('service.yaml', 'title: Parcel Post', 'title: !secret ⟦Parcel Post⟧'),
    code: 'yaml-feature',
  },
];

/** Odd characters from web pages, or from keyboards of other languages. */
export const oddMistakes: readonly Mistake[] = [
  odd(
    'a no-break space at the end of a code',
    'code: "X9"',
    'code: "X9⟦\u00a0⟧"',
    'a space other than the ordinary one',
    'Write an ordinary space.',
  ),
  odd(
    'no-break spaces that indent',
    '    means: Lost.',
    '⟦\u00a0\u00a0\u00a0\u00a0⟧means: Lost.',
    'a space other than the ordinary one',
    'Write an ordinary space.',
  ),
  odd(
    'a no-break space behind a colon',
    'means: Lost.',
    'means:⟦\u00a0⟧Lost.',
    'a space other than the ordinary one',
    'Write an ordinary space.',
  ),
  odd(
    'a character without width',
    'means: Lost.',
    'mea⟦\u200b⟧ns: Lost.',
    'the invisible character U+200B',
    'Remove it. To find it, use the cursor keys: at this character, the cursor seems not to move.',
  ),
  odd(
    'a full-width colon',
    'means: Lost.',
    'means⟦：⟧Lost.',
    'a full-width colon after a key',
    'Write an ordinary colon and a space.',
  ),
  odd('curly quotes', 'code: "X9"', 'code: ⟦“X9”⟧', 'curly quotes', 'Write "X9".'),
  odd('single curly quotes', 'code: "X9"', 'code: ⟦‘X9’⟧', 'curly quotes', 'Write "X9".'),
  hiddenEscape('a control', '\\0', 'the control character U+0000'),
  hiddenEscape('a command to terminals', '\\e', 'the control character U+001B'),
  hiddenEscape('an end of a line that is none to YAML', '\\u2028', 'the invisible character U+2028'),
  hiddenEscape('half of a pair', '\\ud83d', 'the invisible character U+D83D'),
  hiddenEscape('a space that does not break', '\\xa0', 'a space other than the ordinary one'),
  hiddenEscape('a change of direction', '\\u202e', 'the invisible character U+202E, which changes the direction of the text'),
  odd(
    'a control as it is',
    'means: Lost.',
    'means: Lo⟦\u0007⟧st.',
    'the control character U+0007',
    'Remove it. To find it, use the cursor keys: at this character, the cursor seems not to move.',
  ),
  {
    what: 'an integer that JSON readers round',
    edit: put('payloads/thing.yaml', 'example: 12\n', 'example: ⟦9007199254740993⟧\n'),
    code: 'inexact-number',
    message: "JSON readers can't keep the number 9007199254740993: they read 9007199254740992.",
  },
  {
    what: 'a fraction that JSON readers round',
    edit: put('payloads/contents.yaml', 'example: 20.5', 'example: ⟦0.12345678901234567890⟧'),
    code: 'inexact-number',
  },
  {
    what: 'an odd character, and a mistake beside it',
    edit: (spec) => {
      spec.replace('codes/fates.yaml', 'label: Fates', ' label: Fates');
      spec.replace('codes/fates.yaml', 'code: "X9"', 'code: ⟦“X9”⟧');
    },
    code: 'odd-character',
    besides: ['yaml-syntax'],
  },
];

/** Values that YAML doesn't read as strings without quotes. */
export const unquotedMistakes: readonly Mistake[] = [
  {
    what: 'a code with zeros in front, in the real spec',
    spec: 'real',
    edit: put('documents/global-passport.yaml', '- code: "01000000"', '- code: ⟦01000000⟧'),
    code: 'unquoted',
    message: '01000000 needs quotes: without them, YAML readers may read something other than this text.',
    hint: 'Write "01000000".',
  },
  {
    what: 'a short code with a zero in front',
    edit: put('codes/sizes.yaml', 'code: "02"', 'code: ⟦02⟧'),
    code: 'unquoted',
    hint: 'Write "02".',
  },
  {
    what: 'a flag that YAML 1.1 takes for a boolean',
    edit: put('products/door.yaml', 'value: "Y"', 'value: ⟦Y⟧'),
    code: 'unquoted',
    hint: 'Write "Y".',
  },
  {
    what: 'a flag in a condition',
    edit: put('products/door.yaml', 'is: ["Y"]', 'is: [⟦Y⟧]'),
    code: 'unquoted',
    hint: 'Write "Y".',
  },
  {
    what: 'no',
    edit: put('products/door.yaml', 'value: "N"', 'value: ⟦no⟧'),
    code: 'unquoted',
    besides: ['bad-value'],
    hint: 'Write "no".',
  },
  {
    what: 'true',
    edit: put('products/door.yaml', 'value: "N"', 'value: ⟦true⟧'),
    code: 'unquoted',
    besides: ['bad-value'],
    hint: 'Write "true".',
  },
  {
    what: 'a code without quotes that another entry has, both of them reported',
    edit: put('codes/sizes.yaml', 'code: "03"', 'code: ⟦01⟧'),
    code: 'unquoted',
    besides: ['duplicate-code', 'bad-value'],
  },
  { what: 'a number', edit: put('operations/track.yaml', 'default: "0"', 'default: ⟦0⟧'), code: 'unquoted', hint: 'Write "0".' },
  {
    what: 'a hexadecimal number',
    edit: put('codes/fates.yaml', 'code: "X9"', 'code: ⟦0x9⟧'),
    code: 'unquoted',
    hint: 'Write "0x9".',
  },
  { what: 'an exponent', edit: put('codes/fates.yaml', 'code: "X9"', 'code: ⟦1e1⟧'), code: 'unquoted', hint: 'Write "1e1".' },
  {
    what: 'minutes and seconds',
    edit: put('codes/fates.yaml', 'code: "X9"', 'code: ⟦12:30⟧'),
    code: 'unquoted',
    hint: 'Write "12:30".',
  },
  {
    what: 'a date',
    edit: put('sources.yaml', 'updated: "2031-05-01"', 'updated: ⟦2031-05-01⟧'),
    code: 'unquoted',
    hint: 'Write "2031-05-01".',
  },
  {
    what: 'a plain word',
    edit: put('products/door.yaml', 'code: "DOOR_2"', 'code: ⟦DOOR_2⟧'),
    code: 'unquoted',
    hint: 'Write "DOOR_2".',
  },
  {
    what: 'a flag as an example',
    edit: put('products/door.yaml', 'example: "Y"', 'example: ⟦Y⟧'),
    code: 'unquoted',
    hint: 'Write "Y".',
  },
  {
    what: 'a flag as an attribute',
    edit: put('codes/fates.yaml', 'desk: "back"', 'desk: ⟦off⟧'),
    code: 'unquoted',
    hint: 'Write "off".',
  },
  {
    what: 'a flag in the place of a text',
    edit: put('operations/track.yaml', 'means: Without', 'means: ⟦No⟧'),
    code: 'unquoted',
    hint: 'Write "No".',
  },
  {
    what: 'a date as an example',
    edit: put('payloads/stop.yaml', 'example: "2031-05-02"', 'example: ⟦2031-05-02⟧'),
    code: 'unquoted',
    hint: 'Write "2031-05-02".',
  },
  {
    what: 'an example with zeros in front',
    edit: put('products/locker.yaml', 'example: "004711"', 'example: ⟦004711⟧'),
    code: 'unquoted',
    hint: 'Write "004711".',
  },
  {
    what: 'an example that is a number, of a field that is none',
    edit: put('products/locker.yaml', 'example: "004711"', 'example: ⟦204711⟧'),
    code: 'unquoted',
    hint: 'Write "204711".',
  },
];

function hiddenEscape(what: string, escape: string, is: string): Mistake {
  return {
    what: `${what}, made by an escape`,
    edit: put('codes/fates.yaml', 'means: Lost.', `means: "Lo⟦${escape}⟧st \\U0001f600 \\ud83d\\ude00 \\\\0"`),
    code: 'odd-character',
    message: `The text has ${is}.`,
    hint: 'Remove the escape.',
  };
}

function odd(what: string, from: string, to: string, is: string, fix: string): Mistake {
  return {
    what,
    edit: put('codes/fates.yaml', from, to),
    code: 'odd-character',
    message: `The text has ${is}.`,
    hint: `${fix} Other problems of this file are reported then.`,
  };
}

function indented(what: string, edit: Mistake['edit'], is: number, meant: number): Mistake {
  return {
    what,
    edit,
    code: 'yaml-syntax',
    message: `The YAML doesn't parse: the line is indented by ${is === 1 ? '1 space' : `${is} spaces`}.`,
    hint: `With ${meant} spaces, it fits the lines around it. Other problems of this file are reported once it parses.`,
  };
}
