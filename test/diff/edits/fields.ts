import type { Edit } from '../edit.ts';

export const fields: readonly Edit[] = [
  {
    what: 'a parameter that two products share may be less long',
    swaps: [{ in: 'parameters.yaml', from: '{ min: 1, max: 12 }', to: '{ min: 1, max: 10 }' }],
    reports: [
      'major ShipDoorRequest.OrderName, ShipLockerRequest.OrderName: the greatest length is 10 now; it was 12. (senders, publishers) parameters.yaml:8',
    ],
  },
  {
    what: 'it may be longer',
    swaps: [{ in: 'parameters.yaml', from: '{ min: 1, max: 12 }', to: '{ min: 1, max: 16 }' }],
    reports: [
      'minor ShipDoorRequest.OrderName, ShipLockerRequest.OrderName: the greatest length is 16 now; it was 12. (senders, publishers) parameters.yaml:8',
    ],
  },
  {
    what: 'its bounds move both ways',
    swaps: [{ in: 'parameters.yaml', from: '{ min: 1, max: 12 }', to: '{ min: 2, max: 16 }' }],
    reports: [
      'major ShipDoorRequest.OrderName, ShipLockerRequest.OrderName: the least length is 2 now; it was 1. (senders, publishers) parameters.yaml:8',
      'minor ShipDoorRequest.OrderName, ShipLockerRequest.OrderName: the greatest length is 16 now; it was 12. (senders, publishers) parameters.yaml:8',
    ],
  },
  {
    what: 'a product has a bound of its own',
    swaps: [
      {
        in: 'products/door.yaml',
        from: 'OrderName: { shared: true }',
        to: 'OrderName: { shared: true, length: { min: 1, max: 8 } }',
      },
    ],
    reports: [
      'major ShipDoorRequest.OrderName: the greatest length is 8 now; it was 12. (senders, publishers) products/door.yaml:26',
    ],
  },
  {
    what: 'a bound goes',
    swaps: [{ in: 'parameters.yaml', from: '    length: { max: 20 }\n', to: '' }],
    reports: [
      'minor ShipDoorRequest.NotifyWord: the greatest length is gone; it was 20. (senders, publishers) parameters.yaml:24',
    ],
  },
  {
    what: 'a parameter becomes required',
    ground: (spec) => {
      spec.replace(
        'products/door.yaml',
        '    Worth:\n',
        '    Floor: { type: string, description: Which floor., source: [handbook] }\n    Worth:\n',
      );
      spec.replace(
        'products/door.yaml',
        '        Street: "7 Mill Lane"\n',
        '        Street: "7 Mill Lane"\n        Floor: "2"\n',
      );
    },
    swaps: [{ in: 'products/door.yaml', from: '    Floor: { type: string,', to: '    Floor: { type: string, required: true,' }],
    reports: ['major ShipDoorRequest.Floor: it is required now; it was optional. (senders, publishers) products/door.yaml:63'],
  },
  {
    what: 'a parameter becomes optional',
    swaps: [
      {
        in: 'products/door.yaml',
        from: '      type: string\n      required: true\n      description: Street',
        to: '      type: string\n      description: Street',
      },
    ],
    reports: ['minor ShipDoorRequest.Street: it is optional now; it was required. (senders, publishers) products/door.yaml:27'],
  },
  {
    what: 'a returned field becomes optional',
    swaps: [
      {
        in: 'parameters.yaml',
        from: '    required: true\n    description: Names the call',
        to: '    description: Names the call',
      },
    ],
    reports: [
      'major ErrorBody.RequestId, ShipDoorResponse.RequestId, ShipLockerResponse.RequestId, TrackResponse.RequestId: it is optional now; it was required. (readers) parameters.yaml:35',
    ],
  },
  {
    what: 'a returned field is promised',
    swaps: [
      {
        in: 'products/door.yaml',
        from: '      type: string\n      description: The number on the label.',
        to: '      type: string\n      required: true\n      description: The number on the label.',
      },
    ],
    reports: ['minor ShipDoorResponse.LabelNumber: it is required now; it was optional. (readers) products/door.yaml:142'],
  },
  {
    what: 'a pattern changes',
    swaps: [{ in: 'parameters.yaml', from: '"^[A-Z0-9-]+$"', to: '"^[A-Z0-9_-]+$"' }],
    reports: [
      'major ShipDoorRequest.OrderName, ShipLockerRequest.OrderName: it has to match ^[A-Z0-9_-]+$ now; it was ^[A-Z0-9-]+$. (senders, publishers) parameters.yaml:9',
    ],
  },
  {
    what: 'only what a pattern means changes',
    swaps: [{ in: 'parameters.yaml', from: 'capitals, digits and hyphens', to: 'capital letters, digits and hyphens' }],
    reports: [
      'patch ShipDoorRequest.OrderName, ShipLockerRequest.OrderName: what the pattern means changed. (docs) parameters.yaml:9',
    ],
  },
  {
    what: 'a pattern goes',
    swaps: [{ in: 'products/door.yaml', from: '      pattern: { regex: "^[0-9]+$", means: digits }\n', to: '' }],
    reports: [
      'minor ShipDoorRequest.Worth: it no longer has to match a pattern; it was ^[0-9]+$. (senders, publishers) products/door.yaml:63',
    ],
  },
  {
    what: 'a pattern comes',
    swaps: [
      {
        in: 'products/door.yaml',
        from: '      type: string\n      description: Where to write.',
        to: '      type: string\n      pattern: { regex: "@", means: an at sign }\n      description: Where to write.',
      },
    ],
    reports: ['major ShipDoorRequest.Email: it has to match @ now. (senders, publishers) products/door.yaml:48'],
  },
  {
    what: 'an optional parameter comes',
    swaps: [
      {
        in: 'products/door.yaml',
        from: '    NotifyAt: { shared: true }',
        to: '    Floor:\n      type: string\n      description: Which floor.\n      in: form\n      example: "4"\n      source: [handbook]\n    NotifyAt: { shared: true }',
      },
    ],
    reports: ['minor ShipDoorRequest.Floor: it is new. (senders, publishers) products/door.yaml:82'],
  },
  {
    what: 'a required parameter comes',
    swaps: [
      {
        in: 'products/door.yaml',
        from: '    NotifyAt: { shared: true }',
        to: '    Floor:\n      type: string\n      required: true\n      description: Which floor.\n      in: form\n      example: "4"\n      source: [handbook]\n    NotifyAt: { shared: true }',
      },
      {
        in: 'products/door.yaml',
        from: '        Street: "7 Mill Lane"',
        to: '        Street: "7 Mill Lane"\n        Floor: "4"',
      },
    ],
    reports: [
      'major ShipDoorRequest.Floor: it is new, and required. (senders, publishers) products/door.yaml:82',
      'patch ShipDoorRequest example door-full: the example changed. (docs) products/door.yaml:127',
    ],
  },
  {
    what: 'a parameter goes',
    swaps: [
      {
        in: 'products/locker.yaml',
        from: '    Size:\n      type: string\n      description: The size of the box.\n      codes: sizes\n      default: "02"\n      in: form\n      example: "01"\n      source: [handbook]\n',
        to: '    Box:\n      type: string\n      description: The size of the box.\n      codes: sizes\n      default: "02"\n      in: form\n      example: "01"\n      source: [handbook]\n',
      },
      { in: 'products/locker.yaml', from: '{ field: Size,', to: '{ field: Box,' },
      { in: 'products/locker.yaml', from: 'Size: "01"', to: 'Box: "01"' },
    ],
    reports: [
      'major ShipLockerRequest.Size: it is gone. (senders, publishers), now probably Box',
      'major ShipLockerRequest rule no-large-box-in-the-old-locker: when it applies is now: `LockerNumber` is `L000`, and `Box` is `03`; it was: `LockerNumber` is `L000`, and `Size` is `03`. (senders, publishers) products/locker.yaml:47',
      'minor ShipLockerRequest.Box: it is new. (senders, publishers) products/locker.yaml:35',
      'patch ShipLockerRequest example locker-small: the example changed. (docs) products/locker.yaml:55',
    ],
  },
  {
    what: 'a returned field goes',
    swaps: [
      {
        in: 'service.yaml',
        from: '    Depot:\n      type: string\n      description: The depot that refused.\n      source: [hearsay]\n',
        to: '',
      },
      { in: 'service.yaml', from: '        Depot: "north"\n', to: '' },
    ],
    reports: [
      'major ErrorBody.Depot: it is gone. (readers)',
      'patch ErrorBody example refused: the example changed. (docs) service.yaml:50',
    ],
  },
  {
    what: 'a type changes',
    swaps: [
      {
        in: 'payloads/contents.yaml',
        from: '    type: number\n    description: In centimeters.\n    example: 20.5',
        to: '    type: string\n    description: In centimeters.\n    example: 20.5',
      },
      { in: 'payloads/contents.yaml', from: 'example: 20.5', to: 'example: "20"' },
      { in: 'products/door.yaml', from: 'height: 20 }', to: 'height: "20" }' },
    ],
    reports: [
      'major Contents.box.height: the type is "string" now; it was "number". (senders, publishers) payloads/contents.yaml:29',
      'patch ShipDoorRequest example door-full: the example changed. (docs) products/door.yaml:120',
      'patch Contents.box.height: the example changed. (docs) payloads/contents.yaml:31',
    ],
  },
  {
    what: 'a number is whole now',
    swaps: [
      {
        in: 'payloads/contents.yaml',
        from: '    type: number\n    description: In centimeters.\n    example: 20.5',
        to: '    type: integer\n    description: In centimeters.\n    example: 20.5',
      },
      { in: 'payloads/contents.yaml', from: 'example: 20.5', to: 'example: 20' },
    ],
    reports: [
      'major Contents.box.height: the type is "integer" now; it was "number". (senders, publishers) payloads/contents.yaml:29',
      'patch Contents.box.height: the example changed. (docs) payloads/contents.yaml:31',
    ],
  },
  {
    what: 'a default changes',
    swaps: [{ in: 'operations/track.yaml', from: 'default: "0"', to: 'default: "1"' }],
    reports: ['minor TrackRequest.WithMap: the default is "1" now; it was "0". (senders, publishers) operations/track.yaml:31'],
  },
  {
    what: 'a parameter is sent in another way',
    swaps: [{ in: 'parameters.yaml', from: '    holds: url\n    in: form', to: '    holds: url\n    in: query' }],
    reports: [
      'major ShipDoorRequest.NotifyAt: where it is sent upstream is "query" now; it was "form". (senders, publishers) parameters.yaml:20',
    ],
  },
  {
    what: 'a spelling goes',
    swaps: [{ in: 'operations/arrival.yaml', from: '      aliases: [labelNumber]\n', to: '' }],
    reports: ['major ArrivalQuery.label: the alias "labelNumber" is gone. (readers) operations/arrival.yaml:19'],
  },
  {
    what: 'a spelling comes',
    swaps: [{ in: 'operations/arrival.yaml', from: '[labelNumber]', to: '[labelNumber, labelNo]' }],
    reports: ['minor ArrivalQuery.label: the alias "labelNo" is new. (readers) operations/arrival.yaml:23'],
  },
  {
    what: 'a field carries nothing back any more',
    swaps: [{ in: 'operations/arrival.yaml', from: '      echoes: NotifyWord\n', to: '' }],
    reports: [
      'major ArrivalQuery.word: the parameter that it echoes is gone; it was "NotifyWord". (readers) operations/arrival.yaml:33',
    ],
  },
  {
    what: 'a field comes always',
    swaps: [{ in: 'operations/track.yaml', from: '      returnedWhen:\n        - { field: Code, is: ["Fine"] }\n', to: '' }],
    reports: [
      'minor TrackResponse.Parcel.Fate: when it is returned is now: no condition; it was: `Code` is `Fine`. (readers) operations/track.yaml:48',
    ],
  },
  {
    what: 'a field is no secret any more',
    swaps: [{ in: 'products/locker.yaml', from: '      data: secret\n', to: '' }],
    reports: [
      'minor ShipLockerResponse.OpenCode: the category of its data is gone; it was "secret". (readers) products/locker.yaml:61',
    ],
  },
  {
    what: 'data is of another category',
    swaps: [{ in: 'products/locker.yaml', from: 'data: secret', to: 'data: transaction' }],
    reports: [
      'minor ShipLockerResponse.OpenCode: the category of its data is "transaction" now; it was "secret". (readers) products/locker.yaml:64',
    ],
  },
  {
    what: 'how long something is kept is stated',
    swaps: [
      { in: 'operations/track.yaml', from: '      type: object\n', to: '      type: object\n      kept: label-lifetime\n' },
    ],
    reports: [
      'minor TrackResponse.Parcel: the limit that says how long it is kept is "label-lifetime" now; there was none. (readers) operations/track.yaml:46',
    ],
  },
  {
    what: 'a description changes in one place',
    swaps: [{ in: 'parameters.yaml', from: 'Names the call.', to: 'Names a call.' }],
    reports: [
      'patch ErrorBody.RequestId, ShipDoorResponse.RequestId, ShipLockerResponse.RequestId, TrackResponse.RequestId: the description changed. (docs) parameters.yaml:38',
    ],
  },
  {
    what: 'an example changes',
    swaps: [{ in: 'operations/track.yaml', from: '      example: "1"', to: '      example: "0"' }],
    reports: ['patch TrackRequest.WithMap: the example changed. (docs) operations/track.yaml:33'],
  },
  {
    what: 'only the order changes',
    swaps: [
      { in: 'parameters.yaml', from: '    in: form\n    example: "swordfish"', to: '    example: "swordfish"\n    in: form' },
    ],
    reports: [],
  },
];
