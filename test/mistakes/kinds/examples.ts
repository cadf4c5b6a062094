import { put, type Mistake } from '../mistake.ts';

/** Examples that the spec itself refuses. */
export const exampleMistakes: readonly Mistake[] = [
  bad('a request without a required field', 'products/door.yaml', 'door-full', '        Street: "7 Mill Lane"\n', '', 'Street'),
  bad(
    'a request with an unknown field',
    'products/locker.yaml',
    'locker-small',
    'Size: "01" }',
    'Size: "01", Colour: "red" }',
    'Colour',
  ),
  bad('a request that breaks a rule', 'products/door.yaml', 'door-full', '        Phone: "+4930123456"\n', '', undefined),
  bad(
    'a request that breaks the JSON inside',
    'products/door.yaml',
    'door-full',
    '{ name: Tea, pieces: 12 }',
    '{ name: Tea, pieces: 0 }',
    '/Contents/things/1/pieces',
  ),
  bad(
    'a response with an unknown field',
    'products/door.yaml',
    'door-taken',
    'LabelNumber: "0012345678" }',
    'LabelNumber: "0012345678", Colour: red }',
    'Colour',
  ),
  bad('a response with an unlisted value', 'operations/track.yaml', 'track-delivered', 'Code: "Fine"', 'Code: "Well"', '/Code'),
  bad(
    'a response that breaks the JSON inside',
    'operations/track.yaml',
    'track-delivered',
    'hoursLate: 1.5',
    'hoursLate: 1000',
    '/Parcel/Journey/hoursLate',
  ),
  bad('an error body', 'service.yaml', 'refused', '        Code: "Order.Incomplete"\n', '', 'Code'),
  bad('a callback', 'operations/arrival.yaml', 'arrived', 'fate: "D1", word', 'fate: "D7", word', '/fate'),
  bad(
    'a payload',
    'payloads/thing.yaml',
    'teapot',
    'pieces: 1, handling: ["FRAGILE"] }',
    'pieces: 1, handling: ["LOUD"] }',
    '/handling/0',
  ),
  bad(
    "a document's fields, in the real spec",
    'documents/macao-id-card.yaml',
    'macao-id-card-front',
    '          birthDate: "1985-03-14"',
    '          birthDate: "14.03.1985"',
    '/birthDate',
    'real',
  ),
  {
    what: 'JSON in the example of a field',
    slip: (spec) => {
      spec.replace(
        'products/door.yaml',
        '        grams: 1200\n        things: [{ name: Teapot, pieces: 1, handling: ["FRAGILE"] }]',
        '        grams: 1200',
      );
      spec.write(
        'products/door.yaml',
        spec.read('products/door.yaml').replace('example:\n        grams: 1200', '⟦example⟧:\n        grams: 1200'),
      );
    },
    code: 'bad-example',
  },
  {
    what: 'JSON in the example of a shared field',
    slip: (spec) => {
      spec.replace('parameters.yaml', 'length: { max: 20 }\n    holds: token', 'holds: json\n    shape: { payload: thing }');
      spec.replace('products/door.yaml', 'NotifyWord: "swordfish"', 'NotifyWord: { name: Tea, pieces: 1 }');
      spec.replace('parameters.yaml', 'example: "swordfish"', '⟦example⟧: { name: Tea, pieces: 0 }');
    },
    code: 'bad-example',
    names: '/pieces',
  },
];

/** The example's id is pointed at; the message names what is wrong. */
function bad(
  what: string,
  file: string,
  id: string,
  from: string,
  to: string,
  names: string | undefined,
  spec: 'parcel' | 'real' = 'parcel',
): Mistake {
  return {
    what,
    spec,
    slip: (copy) => {
      put(file, from, to)(copy);
      copy.mark(file, `id: ⟦${id}⟧`);
    },
    code: 'bad-example',
    ...(names !== undefined && { names }),
    hint: 'Every example must satisfy the spec; mend the one or the other.',
  };
}
