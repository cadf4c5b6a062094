import type { Edit } from '../edit.ts';

const family = `families:
  - prefix: "Order."
    means: Something about the order.
    failure: { kind: parameter, who: caller, retry: { helps: false } }
    source: [handbook]

`;

/** A code that no request's mistake causes. */
const addLate: Edit['ground'] = (spec) =>
  spec.replace(
    'codes/replies.yaml',
    '  - code: "Order.Twice"',
    '  - { code: "Late", status: 400, means: Too late., returnedBy: [door, locker, track], source: [handbook] }\n  - code: "Order.Twice"',
  );

export const values: readonly Edit[] = [
  {
    what: 'a value that is sent comes',
    swaps: [
      {
        in: 'operations/track.yaml',
        from: '        - { value: "0", means: Without }\n',
        to: '        - { value: "0", means: Without }\n        - { value: "2", means: With two }\n',
      },
    ],
    reports: ['minor TrackRequest.WithMap: the value "2" is new. (senders, publishers) operations/track.yaml:31'],
  },
  {
    what: 'a value that is sent goes',
    swaps: [
      {
        in: 'products/door.yaml',
        from: '        - { value: "Y", means: Insured, flag: true }\n',
        to: '        - { value: "T", means: Insured, flag: true }\n',
      },
      { in: 'products/door.yaml', from: 'example: "Y"', to: 'example: "T"' },
      { in: 'products/door.yaml', from: 'is: ["Y"]', to: 'is: ["T"]' },
      { in: 'products/door.yaml', from: 'Insured: "Y"', to: 'Insured: "T"' },
      { in: 'codes/fates.yaml', from: 'is: ["Y"]', to: 'is: ["T"]' },
    ],
    reports: [
      'major ShipDoorRequest.Insured: the value "Y" is gone. (senders, publishers), now probably T',
      'major ShipDoorRequest rule insured-needs-worth: when it applies is now: `Insured` is `T`; it was: `Insured` is `Y`. (senders, publishers) products/door.yaml:96',
      'minor ShipDoorRequest.Insured: the value "T" is new. (senders, publishers) products/door.yaml:57',
      'minor Fate.X9: when it is returned is now: `Insured` of `Ship` is `T`; it was: `Insured` of `Ship` is `Y`. (readers) codes/fates.yaml:33',
      'patch ShipDoorRequest.Insured: the example changed. (docs) products/door.yaml:61',
      'patch ShipDoorRequest example door-full: the example changed. (docs) products/door.yaml:120',
    ],
  },
  {
    what: 'what a value means changes',
    swaps: [{ in: 'operations/track.yaml', from: 'means: With a map', to: 'means: With maps' }],
    reports: [
      'minor TrackRequest.WithMap: the meaning of "1" is "With maps" now; it was "With a map". (senders, publishers) operations/track.yaml:29',
    ],
  },
  {
    what: 'values become flags',
    swaps: [
      { in: 'operations/track.yaml', from: 'means: With a map }', to: 'means: With a map, flag: true }' },
      { in: 'operations/track.yaml', from: 'means: Without }', to: 'means: Without, flag: false }' },
    ],
    reports: [
      'minor TrackRequest.WithMap: what "1" is once decoded is true now; there was none. (senders, publishers) operations/track.yaml:29',
      'minor TrackRequest.WithMap: what "0" is once decoded is false now; there was none. (senders, publishers) operations/track.yaml:30',
    ],
  },
  {
    what: 'a returned field has values now',
    swaps: [
      {
        in: 'payloads/stop.yaml',
        from: '    description: The name of the depot.\n',
        to: '    description: The name of the depot.\n    values: [{ value: "North", means: The North }, { value: "South", means: The South }]\n',
      },
    ],
    reports: ['minor Stop.place: its values are "North" and "South" now; it accepted any value. (readers) payloads/stop.yaml:14'],
  },
  {
    what: 'a parameter has values now',
    swaps: [
      {
        in: 'products/door.yaml',
        from: '      description: Street and number.\n      length: { min: 1, max: 40 }\n',
        to: '      description: Street and number.\n      values: [{ value: "7 Mill Lane", means: Next door }]\n',
      },
    ],
    reports: [
      'major ShipDoorRequest.Street: its values are "7 Mill Lane" now; it accepted any value. (senders, publishers) products/door.yaml:31',
      'minor ShipDoorRequest.Street: the least length is gone; it was 1. (senders, publishers) products/door.yaml:27',
      'minor ShipDoorRequest.Street: the greatest length is gone; it was 40. (senders, publishers) products/door.yaml:27',
    ],
  },
  {
    what: 'other values are taken, too',
    swaps: [{ in: 'operations/track.yaml', from: '      default: "0"\n', to: '      open: true\n      default: "0"\n' }],
    reports: [
      'minor TrackRequest.WithMap: other values may occur now; only the listed ones were possible. (senders, publishers) operations/track.yaml:31',
    ],
  },
  {
    what: 'a code comes that is sent',
    swaps: [
      {
        in: 'codes/sizes.yaml',
        from: '  - { code: "03"',
        to: '  - { code: "04", means: Huge, source: [handbook] }\n  - { code: "03"',
      },
    ],
    reports: ['minor Size.04: the code is new. (senders, publishers) codes/sizes.yaml:14'],
  },
  {
    what: 'a code comes into a closed list',
    swaps: [
      {
        in: 'codes/fates.yaml',
        from: '  - code: "X9"',
        to: '  - code: "R1"\n    means: Returned.\n    attributes: { charged: true, tries: 2, desk: "back" }\n    source: [handbook]\n  - code: "X9"',
      },
    ],
    reports: ['major Fate.R1: the code is new. (readers) codes/fates.yaml:30'],
  },
  {
    what: 'a code comes into an open list',
    swaps: [
      {
        in: 'codes/replies.yaml',
        from: '  - code: "Order.Twice"',
        to: '  - { code: "Closed", status: 503, means: Nobody is there., returnedBy: [door, track], source: [handbook] }\n  - code: "Order.Twice"',
      },
    ],
    reports: ['minor Reply.Closed: the code is new, for Door and Track. (readers) codes/replies.yaml:22'],
  },
  {
    what: 'a family of codes is known',
    swaps: [{ in: 'codes/replies.yaml', from: 'codes:\n', to: `${family}codes:\n` }],
    reports: ['minor Reply Order.…: the family of codes is new. (readers) codes/replies.yaml:14'],
  },
  {
    what: 'a family of codes is gone',
    undone: true,
    swaps: [{ in: 'codes/replies.yaml', from: 'codes:\n', to: `${family}codes:\n` }],
    reports: ['minor Reply Order.…: the family of codes is gone. (readers)'],
  },
  {
    what: 'a family of codes means something else',
    ground: (spec) => spec.replace('codes/replies.yaml', 'codes:\n', `${family}codes:\n`),
    swaps: [{ in: 'codes/replies.yaml', from: 'Something about the order.', to: 'The order is wrong.' }],
    reports: [
      'minor Reply Order.…: the meaning is "The order is wrong." now; it was "Something about the order.". (readers) codes/replies.yaml:15',
    ],
  },
  {
    what: 'a code goes',
    swaps: [
      { in: 'codes/sizes.yaml', from: '  - { code: "02", means: Middling, source: [handbook] }\n', to: '' },
      { in: 'products/locker.yaml', from: 'default: "02"', to: 'default: "03"' },
    ],
    reports: [
      'major Size.02: the code is gone. (senders, publishers)',
      'minor ShipLockerRequest.Size: the default is "03" now; it was "02". (senders, publishers) products/locker.yaml:39',
    ],
  },
  {
    what: 'a list is opened',
    swaps: [
      { in: 'codes/fates.yaml', from: 'source: [handbook]\n\nattributes', to: 'open: true\n\nsource: [handbook]\n\nattributes' },
    ],
    reports: ['major Fate: other values may occur now; only the listed ones were possible. (readers) codes/fates.yaml:9'],
  },
  {
    what: 'a list is closed',
    swaps: [{ in: 'codes/replies.yaml', from: 'open: true\n\n', to: '' }],
    reports: ['minor Reply: only the listed values are possible now; others could occur. (readers) codes/replies.yaml:3'],
  },
  {
    what: 'a code belongs to fewer products',
    ground: addLate,
    swaps: [{ in: 'codes/replies.yaml', from: '[door, locker, track], source', to: '[door, track], source' }],
    reports: [
      'minor ShipLockerResponse.Code: the value "Late" is gone. (readers)',
      'minor Reply.Late: what it belongs to is "Door" and "Track" now; it was "Door", "Locker" and "Track". (readers) codes/replies.yaml:22',
    ],
  },
  {
    what: 'an attribute of a code changes',
    swaps: [{ in: 'codes/fates.yaml', from: 'charged: false', to: 'charged: true' }],
    reports: ['minor Fate.X9: charged is true now; it was false. (readers) codes/fates.yaml:35'],
  },
  {
    what: 'an attribute goes',
    swaps: [
      {
        in: 'codes/fates.yaml',
        from: '  tries:\n    type: number\n    label: Tries\n    description: How often it was tried.\n',
        to: '',
      },
      { in: 'codes/fates.yaml', from: 'tries: 1, ', to: '' },
      { in: 'codes/fates.yaml', from: 'tries: 3, ', to: '' },
    ],
    reports: ['major Fate attribute tries: it is gone. (readers)'],
  },
  {
    what: 'an attribute comes',
    undone: true,
    swaps: [
      {
        in: 'codes/fates.yaml',
        from: '  tries:\n    type: number\n    label: Tries\n    description: How often it was tried.\n',
        to: '',
      },
      { in: 'codes/fates.yaml', from: 'tries: 1, ', to: '' },
      { in: 'codes/fates.yaml', from: 'tries: 3, ', to: '' },
    ],
    reports: ['minor Fate attribute tries: it is new. (readers) codes/fates.yaml:16'],
  },
  {
    what: 'a code belongs to more products',
    undone: true,
    ground: addLate,
    swaps: [{ in: 'codes/replies.yaml', from: '[door, locker, track], source', to: '[door, track], source' }],
    reports: [
      'minor ShipLockerResponse.Code: the value "Late" is new. (readers) parameters.yaml:43',
      'minor Reply.Late: what it belongs to is "Door", "Locker" and "Track" now; it was "Door" and "Track". (readers) codes/replies.yaml:22',
    ],
  },
  {
    what: 'a parameter takes its values from another list',
    swaps: [
      { in: 'products/locker.yaml', from: 'codes: sizes', to: 'codes: fates' },
      { in: 'products/locker.yaml', from: 'default: "02"', to: 'default: "D1"' },
      { in: 'products/locker.yaml', from: 'example: "01"', to: 'example: "D1"' },
      { in: 'products/locker.yaml', from: 'is: ["03"]', to: 'is: ["X9"]' },
      { in: 'products/locker.yaml', from: 'Size: "01"', to: 'Size: "D1"' },
    ],
    removes: ['codes/sizes.yaml'],
    reports: [
      'major ShipLockerRequest.Size: the value "01" is gone. (senders, publishers)',
      'major ShipLockerRequest.Size: the value "02" is gone. (senders, publishers)',
      'major ShipLockerRequest.Size: the value "03" is gone. (senders, publishers)',
      'major ShipLockerRequest rule no-large-box-in-the-old-locker: when it applies is now: `LockerNumber` is `L000`, and `Size` is `X9`; it was: `LockerNumber` is `L000`, and `Size` is `03`. (senders, publishers) products/locker.yaml:47',
      'major Size: the list is gone. (senders, publishers, readers)',
      'minor ShipLockerRequest.Size: the value "D1" is new. (senders, publishers) products/locker.yaml:35',
      'minor ShipLockerRequest.Size: the value "X9" is new. (senders, publishers) products/locker.yaml:35',
      'minor ShipLockerRequest.Size: the list of its values is "fates" now; it was "sizes". (senders, publishers) products/locker.yaml:35',
      'minor ShipLockerRequest.Size: the default is "D1" now; it was "02". (senders, publishers) products/locker.yaml:39',
      'patch ShipLockerRequest.Size: the example changed. (docs) products/locker.yaml:41',
      'patch ShipLockerRequest example locker-small: the example changed. (docs) products/locker.yaml:55',
    ],
  },
  {
    what: 'the status of a code changes',
    swaps: [{ in: 'codes/replies.yaml', from: 'status: 409', to: 'status: 400' }],
    reports: ['minor Reply.Order.Twice: the status is 400 now; it was 409. (readers) codes/replies.yaml:23'],
  },
  {
    what: 'the advice on a code changes',
    swaps: [{ in: 'codes/replies.yaml', from: 'Complete the order.', to: 'Give what is missing.' }],
    reports: ['patch Reply.Order.Incomplete: the advice changed. (docs) codes/replies.yaml:18'],
  },
  {
    what: 'the type of a list has another name',
    swaps: [{ in: 'codes/sizes.yaml', from: 'name: Size', to: 'name: BoxSize' }],
    reports: ['major BoxSize: the type\'s name is "BoxSize" now; it was "Size". (senders, publishers) codes/sizes.yaml:3'],
  },
  {
    what: 'a shared list opens a request',
    swaps: [{ in: 'codes/sizes.yaml', from: 'source: [handbook]\n\ncodes', to: 'open: true\n\nsource: [handbook]\n\ncodes' }],
    reports: [
      'minor Size: other values may occur now; only the listed ones were possible. (senders, publishers) codes/sizes.yaml:9',
    ],
  },
];
