import { put, type Mistake } from '../mistake.ts';

const fix = 'Fix the example, or the spec if the example is right.';

/** Examples that the spec itself refuses. */
export const exampleMistakes: readonly Mistake[] = [
  bad(
    'a request without a required field',
    (spec) => {
      spec.replace('products/door.yaml', '        Street: "7 Mill Lane"\n', '');
      spec.mark('products/door.yaml', '⟦value⟧:\n        Carriage: "DOOR_2"');
    },
    'The example door-full breaks the spec: Street is missing.',
  ),
  bad(
    'a request with an unknown field',
    put('products/locker.yaml', 'Size: "01" }', 'Size: "01", ⟦Color⟧: "red" }'),
    'The example locker-small breaks the spec: there is no field Color.',
  ),
  bad(
    'a request with a misspelled field',
    put('products/door.yaml', '        Insured: "Y"\n', '        ⟦Inshured⟧: "Y"\n'),
    'The example door-full breaks the spec: there is no field Inshured.',
    'Did you mean Insured?',
  ),
  bad(
    'a request that lacks what a rule wants',
    (spec) => {
      spec.replace('products/door.yaml', '        Phone: "+4930123456"\n', '');
      spec.mark('products/door.yaml', '⟦value⟧:\n        Carriage: "DOOR_2"');
    },
    'The example door-full breaks the spec: it breaks the rule one-way-to-reach: A phone number or an email address, not both.',
  ),
  bad(
    'a request that has too much for a rule',
    put('products/door.yaml', 'Phone: "+4930123456"\n', 'Phone: "+4930123456"\n        Email: ⟦"a@b"⟧\n'),
    'The example door-full breaks the spec: it breaks the rule one-way-to-reach: A phone number or an email address, not both.',
  ),
  bad(
    'a request that breaks the JSON inside',
    put('products/door.yaml', '{ name: Tea, pieces: 12 }', '{ name: Tea, pieces: ⟦0⟧ }'),
    'The example door-full breaks the spec: Contents.things[1].pieces is less than 1.',
  ),
  bad(
    'JSON inside with a field in two spellings',
    (spec) => {
      spec.replace(
        'products/door.yaml',
        '          grams: 1200\n          box',
        '          grams: 1200\n          weight: 1200\n          box',
      );
      spec.mark('products/door.yaml', '        ⟦Contents⟧:\n          grams');
    },
    'The example door-full breaks the spec: Contents has a field under two of its names, or under none.',
  ),
  bad(
    'a response with an unknown field',
    put('products/door.yaml', 'LabelNumber: "0012345678" }', 'LabelNumber: "0012345678", ⟦Color⟧: red }'),
    'The example door-taken breaks the spec: there is no field Color.',
  ),
  bad(
    'a response with an unlisted value',
    put('operations/track.yaml', 'Code: "Fine"', 'Code: ⟦"Fin"⟧'),
    'The example track-delivered breaks the spec: Code is "Fin", but the values are Fine, Order.Incomplete, Order.Wrong.',
    'Did you mean Fine?',
  ),
  bad(
    'a response that breaks the JSON inside',
    put('operations/track.yaml', 'hoursLate: 1.5', 'hoursLate: ⟦1000⟧'),
    'The example track-delivered breaks the spec: Parcel.Journey.hoursLate is more than 999.',
  ),
  bad(
    'a response with a text in the place of a number',
    put('operations/track.yaml', 'hoursLate: 1.5', 'hoursLate: ⟦late⟧'),
    'The example track-delivered breaks the spec: Parcel.Journey.hoursLate is not a number in plain decimal digits.',
  ),
  bad(
    'an error body',
    (spec) => {
      spec.replace('service.yaml', '        Code: "Order.Incomplete"\n', '');
      spec.mark('service.yaml', '⟦value⟧:\n        RequestId');
    },
    'The example refused breaks the spec: Code is missing.',
  ),
  bad(
    'a callback',
    put('operations/arrival.yaml', 'fate: "D1", word', 'fate: ⟦"D7"⟧, word'),
    'The example arrived breaks the spec: fate is "D7", but the values are D1, X9.',
  ),
  bad(
    'a payload',
    put('payloads/thing.yaml', 'pieces: 1, handling: ["FRAGILE"] }', 'pieces: 1, handling: [⟦"LOUD"⟧] }'),
    'The example teapot breaks the spec: handling[0] is "LOUD", but the values are FRAGILE, UPRIGHT.',
  ),
  {
    ...bad(
      "a document's fields, in the real spec",
      put('documents/macao-id-card.yaml', '          birthDate: "1985-03-14"', '          birthDate: ⟦"14.03.1985"⟧'),
      'The example macao-id-card-front breaks the spec: birthDate has none of the forms yyyy-MM-dd, yyyyMMdd.',
    ),
    spec: 'real',
  },
  {
    ...bad(
      'one document among many, in the real spec',
      (spec) => {
        const file = 'operations/check-result.yaml';
        // The first of several examples.
        spec.write(file, spec.read(file).replace('            ocrIdInfo:\n', '            ocrIdInfo:\n              ⟦nam⟧: x\n'));
      },
      'The example check-result-ekyc-passed breaks the spec: there is no field Result.ExtIdInfo.ocrIdInfo.nam.',
    ),
    spec: 'real',
  },
  {
    what: 'a number in the place of a text',
    edit: put('operations/track.yaml', 'Code: "Fine"', 'Code: ⟦200⟧'),
    code: 'unquoted',
    message: '200 needs quotes: without them, YAML readers may read something other than this text.',
  },
  bad(
    'JSON in the example of a field',
    put(
      'products/door.yaml',
      'example:\n        grams: 1200\n        things: [{ name: Teapot, pieces: 1, handling: ["FRAGILE"] }]',
      '⟦example⟧:\n        grams: 1200',
    ),
    'The example of Contents breaks the spec: Contents.things is missing.',
  ),
  bad(
    'JSON in the example of a field, deep inside',
    put(
      'products/door.yaml',
      'example:\n        grams: 1200\n        things: [{ name: Teapot, pieces: 1, handling: ["FRAGILE"] }]',
      'example:\n        grams: 1200\n        things: [{ name: Teapot, pieces: 1, handling: [⟦"LOUD"⟧] }]',
    ),
    'The example of Contents breaks the spec: Contents.things[0].handling[0] is "LOUD", but the values are FRAGILE, UPRIGHT.',
  ),
  bad(
    'JSON in the example of a shared field',
    (spec) => {
      spec.replace(
        'parameters.yaml',
        'length: { max: 20 }\n    holds: token\n    data: secret',
        'holds: json\n    shape: { payload: thing }',
      );
      spec.replace('operations/arrival.yaml', '      data: secret\n', '');
      spec.replace('products/door.yaml', 'NotifyWord: "swordfish"', 'NotifyWord: { name: Tea, pieces: 1 }');
      spec.replace('parameters.yaml', 'example: "swordfish"', 'example: { name: Tea, pieces: ⟦0⟧ }');
    },
    'The example of NotifyWord breaks the spec: NotifyWord.pieces is less than 1.',
  ),
];

function bad(what: string, edit: Mistake['edit'], message: string, hint = fix): Mistake {
  return { what, edit, code: 'bad-example', message, hint };
}
