import type { ProtocolName } from '../../support/paths.ts';
import { put, type Mistake } from '../mistake.ts';

/** Keys that say nothing, or two things, when they stand together. */
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
  contradiction('the range of a string', put('payloads/stop.yaml', 'example: North', 'example: North\n    ⟦range⟧: { min: 1 }')),
  contradiction(
    'a shape without JSON',
    put(
      'payloads/contents.yaml',
      '  box.height:\n',
      '  lid: { type: string, description: The lid., ⟦shape⟧: { payload: thing }, source: [handbook] }\n  box.height:\n',
    ),
  ),
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
      'sensitive: personal\n      in: form\n      example: "7 Mill Lane"',
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
    ['bad-value'],
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
    ['unused'],
    'real',
  ),
  contradiction(
    'products and messages of an operation',
    put(
      'operations/ship.yaml',
      'discriminator: Carriage',
      '⟦discriminator⟧: Carriage\n\nrequest: { fields: { OrderName: { shared: true } } }',
    ),
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
      '- id: no-large-box-in-the-old-locker\n      severity: error\n      description: Locker L000 has no large boxes.\n      when:\n        - { field: LockerNumber, is: ["L000"] }\n        - { field: Size, is: ["03"] }\n',
      '- ⟦id⟧: no-large-box-in-the-old-locker\n      severity: error\n      description: Locker L000 has no large boxes.\n',
    ),
  ),
  contradiction(
    'a rule that is broken in two ways',
    put(
      'products/door.yaml',
      '- id: one-way-to-reach\n      severity: error',
      '- ⟦id⟧: one-way-to-reach\n      when: [{ field: Street, present: true }]\n      severity: error',
    ),
  ),
];

type Code = Mistake['code'];

function contradiction(
  what: string,
  slip: Mistake['slip'],
  besides: readonly Code[] = [],
  spec: ProtocolName = 'parcel',
): Mistake {
  return { what, spec, slip, code: 'contradicting-keys', besides };
}
