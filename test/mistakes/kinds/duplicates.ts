import { put, type Mistake } from '../mistake.ts';

const text = '{ type: string, description: What it says., source: [handbook] }';
const realText = text.replace('handbook', 'check-result-page');

/** Things that exist twice, but can exist only once. */
export const duplicates: readonly Mistake[] = [
  {
    what: 'a condition twice',
    edit: put(
      'products/locker.yaml',
      '        - { field: Size, is: ["03"] }\n',
      '        - { field: Size, is: ["03"] }\n        - { ⟦field⟧: Size, is: ["03"] }\n',
    ),
    code: 'repeated-item',
    message: 'The condition on Size is twice in this list.',
  },
  {
    what: 'a statement of a source twice',
    edit: put(
      'sources.yaml',
      '      - source: handbook\n        text: The fifth.\n',
      '      - source: handbook\n        text: The fifth.\n      - ⟦source⟧: handbook\n        text: The fifth.\n',
    ),
    code: 'repeated-item',
    message: 'The statement of handbook is twice in this list.',
  },
  {
    what: 'a code twice in its list',
    edit: (spec) => spec.append('codes/sizes.yaml', '  - { code: ⟦"02"⟧, means: Medium, source: [handbook] }\n'),
    code: 'duplicate-code',
    message: 'The code 02 is already defined at codes/sizes.yaml:13.',
  },
  {
    what: 'a value twice in its field',
    edit: put('payloads/thing.yaml', 'value: "UPRIGHT"', 'value: ⟦"FRAGILE"⟧'),
    code: 'duplicate-code',
  },
  {
    what: 'a product with the code of another',
    edit: (spec) => {
      spec.replace('products/locker.yaml', 'code: "LOCKER_24"', 'code: ⟦"DOOR_2"⟧');
      spec.replace('products/locker.yaml', '{ value: "LOCKER_24"', '{ value: "DOOR_2"');
      spec.replace('products/locker.yaml', 'example: "LOCKER_24"', 'example: "DOOR_2"');
    },
    code: 'duplicate-code',
    message: 'The code DOOR_2 is already defined at products/door.yaml:7.',
  },
  {
    what: 'a DocType twice, in the real spec',
    spec: 'real',
    edit: put('documents/macao-id-card.yaml', '- code: "000000011"', '- code: ⟦"01000000"⟧'),
    code: 'duplicate-code',
  },
  duplicateName('rule', 'notify-over-tls', put('products/door.yaml', 'id: rings-at-noon', 'id: ⟦notify-over-tls⟧')),
  duplicateName('limit', 'label-lifetime', (spec) => {
    spec.replace('service.yaml', 'id: heaviest-parcel', 'id: label-lifetime');
    spec.mark('operations/ship.yaml', 'id: ⟦label-lifetime⟧');
  }),
  duplicateName(
    'discrepancy',
    'handbook-edition',
    put(
      'codes/sizes.yaml',
      'codes:',
      'discrepancies:\n  - id: ⟦handbook-edition⟧\n    kind: wording\n    about: This.\n    says: [{ source: handbook, text: That. }]\n    taken: That.\n\ncodes:',
    ),
  ),
  duplicateName(
    'example',
    'teapot',
    put(
      'payloads/thing.yaml',
      'title: A teapot',
      'title: A pot\n    value: { name: Pot, pieces: 1 }\n  - id: ⟦teapot⟧\n    title: A teapot',
    ),
  ),
  alike(
    'in a response',
    put('operations/track.yaml', '    Parcel:\n      type', `    ⟦code⟧: ${text}\n    Parcel:\n      type`),
    'code and Code (operations/track.yaml:43) are both called code after decoding.',
  ),
  alike('in an object', put('operations/track.yaml', '    Parcel.Journey:', `    ⟦Parcel.fate⟧: ${text}\n    Parcel.Journey:`)),
  alike('in a callback', put('operations/arrival.yaml', '    word:', `    ⟦Fate⟧: ${text}\n    word:`)),
  alike('in a payload', put('payloads/stop.yaml', '  day:', `  ⟦Place⟧: ${text}\n  day:`)),
  alike(
    'of two documents, in the real spec',
    put('documents/macao-id-card.yaml', '      birthDate:\n', `      ⟦Sex⟧: ${realText}\n      birthDate:\n`),
    undefined,
    'real',
  ),
  {
    what: 'a field of a callback with a name of the notification',
    edit: put('operations/arrival.yaml', '    word:', `    ⟦IsProof⟧: ${text}\n    word:`),
    code: 'duplicate-name',
    message: 'The decoded name isProof is already defined by the packages themselves.',
  },
  duplicateName(
    'attribute',
    'means',
    put('codes/fates.yaml', '  desk:\n', '  ⟦means⟧: { type: string, label: Meaning, description: What it means. }\n  desk:\n'),
  ),
  duplicateName('type', 'Fate', (spec) => {
    spec.replace('payloads/stop.yaml', 'name: Stop', 'name: Fate');
    spec.mark('codes/fates.yaml', 'name: ⟦Fate⟧');
  }),
  duplicateName('type', 'TrackRequest', put('payloads/stop.yaml', 'name: Stop', 'name: ⟦TrackRequest⟧')),
  duplicateName('type', 'JourneyDecoded', put('payloads/stop.yaml', 'name: Stop', 'name: ⟦JourneyDecoded⟧')),
  duplicateName('type', 'FateRow', (spec) => {
    spec.replace('payloads/stop.yaml', 'name: Stop', 'name: FateRow');
    spec.mark('codes/fates.yaml', 'name: ⟦Fate⟧');
  }),
  duplicateName('type', 'ErrorBody', put('payloads/stop.yaml', 'name: Stop', 'name: ⟦ErrorBody⟧')),
  duplicateName('type', 'Uint8Array', put('payloads/stop.yaml', 'name: Stop', 'name: ⟦Uint8Array⟧')),
  duplicateName(
    'type',
    'OcrFieldsByDocType',
    (spec) => {
      spec.replace('payloads/ext-face-info.yaml', 'name: ExtFaceInfo', 'name: OcrFieldsByDocType');
      spec.mark('codes/doc-types.yaml', 'name: ⟦OcrFields⟧');
    },
    'real',
  ),
  {
    what: 'a callback with the name of an operation',
    edit: put('operations/arrival.yaml', 'name: Arrival', 'name: ⟦Track⟧'),
    code: 'duplicate-name',
    message: 'The operation or callback Track is already defined at operations/track.yaml:5.',
  },
  {
    what: 'limits with one key',
    edit: (spec) => {
      spec.replace('service.yaml', 'id: heaviest-parcel', 'id: heavy1');
      spec.replace('operations/ship.yaml', 'id: label-lifetime', 'id: ⟦heavy-1⟧');
    },
    code: 'duplicate-name',
    message: 'The limit heavy-1 is already defined as heavy1 at service.yaml:60.',
  },
  {
    what: 'endpoints with one key',
    edit: (spec) => {
      spec.replace('service.yaml', 'id: north-public', 'id: north1');
      spec.replace('service.yaml', 'id: north-internal', 'id: ⟦north-1⟧');
    },
    code: 'duplicate-name',
    message: 'The endpoint north-1 is already defined as north1 at service.yaml:16.',
  },
  {
    what: "a product with the name of one of the service's documents",
    edit: (spec) => {
      spec.replace('service.yaml', 'id: parcel-post', 'id: locker');
      spec.replace('codes/replies.yaml', '[door, locker, track]', '[door, locker-lite, track]');
      spec.move('products/locker.yaml', 'products/locker-lite.yaml');
      spec.mark('products/locker-lite.yaml', 'name: ⟦Locker⟧');
    },
    code: 'duplicate-name',
    message: 'The document locker-lite is already defined at service.yaml:3.',
  },
  {
    what: 'products whose calls have documents of one name',
    edit: (spec) => {
      spec.move('products/door.yaml', 'products/it-door.yaml');
      spec.write('codes/replies.yaml', spec.read('codes/replies.yaml').replaceAll('door', 'it-door'));
      spec.move('operations/track.yaml', 'operations/ship-it-door.yaml');
      spec.replace('codes/replies.yaml', 'track]', 'ship-it-door]');
      spec.mark('products/it-door.yaml', 'name: ⟦Door⟧');
    },
    code: 'duplicate-name',
    message: 'The document upstream/ship-it-door is already defined at operations/ship-it-door.yaml:5.',
  },
  duplicateName('label', 'Sizes', (spec) => {
    spec.replace('codes/fates.yaml', 'label: Fates', 'label: Sizes');
    spec.mark('codes/sizes.yaml', 'label: ⟦Sizes⟧');
  }),
  duplicateName('endpoint', 'north-public', put('service.yaml', 'id: north-internal', 'id: ⟦north-public⟧')),
];

function alike(what: string, edit: Mistake['edit'], message?: string, spec: 'parcel' | 'real' = 'parcel'): Mistake {
  return {
    what: `fields that are alike once decoded, ${what}`,
    spec,
    edit,
    code: 'alike-fields',
    ...(message !== undefined && { message }),
  };
}

function duplicateName(what: string, name: string, edit: Mistake['edit'], spec: 'parcel' | 'real' = 'parcel'): Mistake {
  return {
    what: `a ${what} with the name of another: ${name}`,
    spec,
    edit,
    code: 'duplicate-name',
    hint: 'Choose another name.',
  };
}
