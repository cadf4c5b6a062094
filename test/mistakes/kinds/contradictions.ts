import { put, type Mistake } from '../mistake.ts';

const text = '{ type: string, description: What it says., source: [handbook] }';

/** Keys that contradict each other, or have no meaning together. */
export const contradictions: readonly Mistake[] = [
  contradiction(
    'values and codes',
    put(
      'products/locker.yaml',
      'codes: sizes',
      'codes: sizes\n      ⟦values⟧: [{ value: "01", means: S }, { value: "02", means: M }, { value: "03", means: L }]',
    ),
  ),
  contradiction(
    'values of a number',
    put('payloads/journey.yaml', 'range: { min: 0, max: 999 }', '⟦values⟧: [{ value: "1", means: One }]'),
  ),
  contradiction('codes of a number', put('payloads/journey.yaml', 'range: { min: 0, max: 999 }', '⟦codes⟧: sizes')),
  contradiction('what a boolean holds', put('payloads/journey.yaml', 'type: boolean', 'type: boolean\n    ⟦holds⟧: text')),
  contradiction('the length of a number', put('payloads/journey.yaml', 'range: { min: 0, max: 999 }', '⟦length⟧: { max: 3 }')),
  contradiction(
    'a length without room',
    put('products/door.yaml', 'length: { min: 1, max: 40 }', '⟦length⟧: { min: 40, max: 1 }'),
    {
      message: 'Street: the least length, 40, is greater than the greatest, 1.',
      hint: 'Exchange the two, or correct one.',
    },
  ),
  contradiction(
    'a shared length without room, reported where it is defined',
    put('parameters.yaml', 'length: { min: 1, max: 12 }', '⟦length⟧: { min: 13, max: 12 }'),
  ),
  contradiction(
    'a length without room in the use of a shared field',
    put('products/door.yaml', 'OrderName: { shared: true }', 'OrderName: { shared: true, ⟦length⟧: { min: 13, max: 12 } }'),
  ),
  contradiction(
    'a range without room',
    put('payloads/journey.yaml', 'range: { min: 0, max: 999 }', '⟦range⟧: { min: 2, max: 1 }'),
    {
      message: 'hoursLate: the least number, 2, is greater than the greatest, 1.',
    },
  ),
  contradiction('a default of a number', put('payloads/journey.yaml', 'example: 1.5', 'example: 1.5\n    ⟦default⟧: 5'), {
    message: 'hoursLate: `default` is for strings.',
    hint: 'Remove it, and describe what happens without the field.',
  }),
  contradiction(
    'a default of a boolean, in quotes',
    put('payloads/journey.yaml', 'example: false', 'example: false\n    ⟦default⟧: "true"'),
  ),
  contradiction('the range of a string', put('payloads/stop.yaml', 'example: North', 'example: North\n    ⟦range⟧: { min: 1 }')),
  contradiction(
    'a shape without JSON',
    put(
      'payloads/contents.yaml',
      '  box.height:\n',
      '  lid: { type: string, description: The lid., ⟦shape⟧: { payload: thing }, source: [handbook] }\n  box.height:\n',
    ),
  ),
  contradiction('a shape of a number', put('payloads/journey.yaml', 'range: { min: 0, max: 999 }', '⟦shape⟧: { payload: stop }')),
  contradiction(
    'a shape of a boolean',
    put('payloads/journey.yaml', 'type: boolean', 'type: boolean\n    ⟦shape⟧: { payload: stop }'),
  ),
  contradiction(
    'an object with items',
    put(
      'payloads/thing.yaml',
      'type: list\n    description: How to treat it.\n    shape:',
      'type: object\n    description: How to treat it.\n    ⟦shape⟧:',
    ),
  ),
  contradiction(
    'the location of a field of a response',
    put('payloads/stop.yaml', 'example: North', 'example: North\n    ⟦in⟧: query'),
    { message: 'place: `in` is for the parameters of a request.', hint: 'Remove it.' },
  ),
  contradiction(
    'two bodies of a request',
    (spec) => {
      spec.replace('parameters.yaml', '  NotifyWord:\n', '  NotifyWord:\n    in: body\n');
      spec.write(
        'parameters.yaml',
        spec.read('parameters.yaml').replace(/(  NotifyWord:\n    in: body\n(?:    .*\n)*?)    in: form\n/, '$1'),
      );
      spec.mark('products/door.yaml', '    ⟦NotifyWord⟧: { shared: true }');
    },
    {
      message: 'A request has only one body, but Carriage is sent in a form and NotifyWord in JSON.',
      hint: 'Write `form` or `body` for both, or send one in the query.',
    },
  ),
  contradiction(
    'a field inside a list',
    put(
      'operations/track.yaml',
      '    Parcel.Fate:',
      `    Items: { type: list, description: What is inside., shape: { list: { type: object } }, source: [handbook] }\n    ⟦Items.tags⟧: ${text}\n    Items.more: ${text}\n    Parcel.Fate:`,
    ),
    {
      message: 'Items.tags is inside Items, which has a shape.',
      hint: 'Make Items an object without a shape, or move Items.tags.',
    },
  ),
  contradiction('a field inside a text', put('payloads/stop.yaml', '  day:', `  ⟦place.street⟧: ${text}\n  day:`), {
    message: 'place.street is inside place, which has the type string.',
  }),
  contradiction(
    'a field inside a shared text, two levels down',
    put('operations/track.yaml', '    Parcel.Fate:', `    ⟦Code.deep.down⟧: ${text}\n    Parcel.Fate:`),
    { message: 'Code.deep.down is inside Code, which has the type string.' },
  ),
  contradiction('fields inside an object with a shape', (spec) => {
    spec.replace('operations/track.yaml', 'type: object\n', 'type: object\n      shape: { payload: stop }\n');
    spec.mark('operations/track.yaml', '    ⟦Parcel.Fate⟧:');
  }),
  contradiction(
    'a list without a shape',
    put(
      'payloads/thing.yaml',
      '    type: list\n    description: How to treat it.\n    shape:\n      list:\n        type: string\n        values:\n          - { value: "FRAGILE", means: Breaks }\n          - { value: "UPRIGHT", means: This side up }\n',
      '    ⟦type⟧: list\n    description: How to treat it.\n',
    ),
  ),
  contradiction('formats without a date', put('payloads/stop.yaml', 'holds: date\n    formats:', '⟦formats⟧:')),
  contradiction(
    'an object in the place of plain text',
    put(
      'products/door.yaml',
      'data: contact\n      in: form\n      example: "7 Mill Lane"',
      '⟦orObject⟧: true\n      in: form\n      example: "7 Mill Lane"',
    ),
  ),
  contradiction(
    'a yes without a no',
    put(
      'products/door.yaml',
      'values:\n        - { value: "Y", means: Insured, flag: true }\n        - { value: "N", means: Not insured, flag: false }',
      '⟦values⟧:\n        - { value: "Y", means: Insured, flag: true }\n        - { value: "N", means: Not insured }',
    ),
  ),
  contradiction(
    'two values that mean yes',
    put(
      'products/door.yaml',
      'values:\n        - { value: "Y", means: Insured, flag: true }\n        - { value: "N", means: Not insured, flag: false }',
      '⟦values⟧:\n        - { value: "Y", means: Insured, flag: true }\n        - { value: "N", means: Not insured, flag: true }',
    ),
  ),
  contradiction(
    'data of a text whose fields say it themselves',
    put('operations/track.yaml', 'shape: { payload: journey }', 'shape: { payload: journey }\n      ⟦data⟧: personal-detail'),
    {
      message: 'Parcel.Journey: `data` belongs to the fields inside, not to the field around them.',
      hint: 'Remove it here, and add it to the fields inside.',
    },
  ),
  contradiction(
    'data of an object',
    put('operations/track.yaml', 'type: object\n', 'type: object\n      ⟦data⟧: personal-detail\n'),
  ),
  contradiction(
    'something kept for a weight',
    put('operations/track.yaml', 'type: object\n', 'type: object\n      kept: ⟦heaviest-parcel⟧\n'),
    {
      message: 'Parcel: `kept` names the limit heaviest-parcel, which is not a time: its unit is score.',
      hint: 'Name a limit in seconds, minutes, hours or days.',
    },
  ),
  contradiction('open without a list', put('payloads/stop.yaml', 'example: North', 'example: North\n    ⟦open⟧: true')),
  contradiction('a code list of neither codes nor shapes', (spec) => {
    spec.write(
      'codes/sizes.yaml',
      spec
        .read('codes/sizes.yaml')
        .replace(/\ncodes:[^]*/, '')
        .replace('name:', '⟦name⟧:'),
    );
  }),
  contradiction(
    'a code list of codes and shapes',
    put('codes/sizes.yaml', 'name: Size\n', '⟦name⟧: Size\n\nshapes:\n  top: { name: Top, description: From above. }\n'),
    { besides: ['bad-value'] },
  ),
  contradiction(
    'a second list of documents, in the real spec',
    (spec) => {
      spec.write(
        'codes/papers.yaml',
        spec
          .read('codes/doc-types.yaml')
          .replace(/\ndiscrepancies:[^]*/, '')
          .replace('DocType', 'Paper')
          .replace('label: Document types', 'label: Papers')
          .replace('OcrFields', 'Face')
          .replace('OcrBackFields', 'Rear')
          .replace('shapes:', '⟦shapes⟧:'),
      );
    },
    { besides: ['unused'], spec: 'real' },
  ),
  contradiction('an operation without an answer', (spec) => {
    spec.write(
      'operations/wait.yaml',
      '# yaml-language-server: $schema=schema/operation.schema.json\n⟦kind⟧: operation\nname: Wait\ndescription: Waits.\nsource: [handbook]\nrequest: { fields: { OrderName: { shared: true } } }\n',
    );
  }),
  contradiction(
    'a rule that nothing can break',
    put(
      'products/locker.yaml',
      '- id: no-large-box-in-the-old-locker\n      severity: issue\n      description: Locker L000 has no large boxes.\n      when:\n        - { field: LockerNumber, is: ["L000"] }\n        - { field: Size, is: ["03"] }\n',
      '- ⟦id⟧: no-large-box-in-the-old-locker\n      severity: issue\n      description: Locker L000 has no large boxes.\n',
    ),
  ),
  contradiction(
    'a rule that is broken in two ways',
    put(
      'products/door.yaml',
      '- id: one-way-to-reach\n      severity: issue',
      '- ⟦id⟧: one-way-to-reach\n      when: [{ field: Street, present: true }]\n      severity: issue',
    ),
  ),
  contradiction(
    'a condition that asks nothing',
    put('parameters.yaml', '{ field: NotifyWord, present: true }', '{ ⟦field⟧: NotifyWord }'),
    { message: 'The condition asks nothing about NotifyWord.', hint: 'Add `is`, `isNot`, `present` or `matches`.' },
  ),
  contradiction('a condition on no field', put('operations/track.yaml', '{ field: Code, is: ["Fine"] }', '{ ⟦is⟧: ["Fine"] }'), {
    message: 'The condition names no field.',
    hint: 'Add `field`.',
  }),
  contradiction('an example with another status than its code', put('operations/track.yaml', 'status: 200', 'status: ⟦404⟧'), {
    message: 'The example track-delivered has the status 404, but its Code Fine comes with 200.',
    hint: 'Write 200, or use another Code.',
  }),
];

function contradiction(what: string, edit: Mistake['edit'], more: Omit<Mistake, 'what' | 'edit' | 'code'> = {}): Mistake {
  return { what, edit, code: 'contradicting-keys', ...more };
}
