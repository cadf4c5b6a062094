import type { Edit } from '../edit.ts';

export const insides: readonly Edit[] = [
  {
    what: 'a text must be JSON now',
    swaps: [
      { in: 'products/door.yaml', from: '      pattern: { regex: "^[0-9]+$", means: digits }\n', to: '      holds: json\n' },
    ],
    reports: [
      'major ShipDoorRequest.Worth: the kind of its content is "json" now; there was none. (senders, publishers) products/door.yaml:66',
      'minor ShipDoorRequest.Worth: it no longer has to match a pattern; it was ^[0-9]+$. (senders, publishers) products/door.yaml:63',
    ],
  },
  {
    what: 'a returned text is a URL now',
    swaps: [
      {
        in: 'products/locker.yaml',
        from: '      length: { min: 6, max: 6 }\n      example: "004711"',
        to: '      length: { min: 6, max: 16 }\n      holds: url\n      example: "https://a.b"',
      },
    ],
    reports: [
      'major ShipLockerResponse.OpenCode: the greatest length is 16 now; it was 6. (readers) products/locker.yaml:65',
      'major ShipLockerResponse.OpenCode: the kind of its content is "url" now; there was none. (readers) products/locker.yaml:66',
      'patch ShipLockerResponse.OpenCode: the example changed. (docs) products/locker.yaml:67',
    ],
  },
  {
    what: 'a kind of plain text is told',
    swaps: [
      {
        in: 'products/locker.yaml',
        from: '      length: { min: 6, max: 6 }\n',
        to: '      length: { min: 6, max: 6 }\n      holds: token\n',
      },
    ],
    reports: ['patch ShipLockerResponse.OpenCode: what it holds changed. (docs) products/locker.yaml:66'],
  },
  {
    what: 'a returned text is not parsed any more',
    swaps: [{ in: 'operations/track.yaml', from: '      orObject: true\n', to: '' }],
    reports: [
      'minor TrackResponse.Parcel.Journey: it must be text now; it could be an object. (readers) operations/track.yaml:56',
    ],
  },
  {
    what: 'a returned number may be greater',
    swaps: [{ in: 'payloads/journey.yaml', from: 'max: 999', to: 'max: 9999' }],
    reports: ['major Journey.hoursLate: the greatest value is 9999 now; it was 999. (readers) payloads/journey.yaml:24'],
  },
  {
    what: 'a returned number is less great',
    swaps: [{ in: 'payloads/journey.yaml', from: 'max: 999', to: 'max: 99' }],
    reports: ['minor Journey.hoursLate: the greatest value is 99 now; it was 999. (readers) payloads/journey.yaml:24'],
  },
  {
    what: 'a returned date has another form',
    swaps: [{ in: 'payloads/stop.yaml', from: '["yyyy-MM-dd", ""]', to: '["yyyy-MM-dd", "yyyyMMdd", ""]' }],
    reports: ['major Stop.day: the date format "yyyyMMdd" is new. (readers) payloads/stop.yaml:20'],
  },
  {
    what: 'an item of a list that is sent takes another value',
    swaps: [
      {
        in: 'payloads/thing.yaml',
        from: '          - { value: "UPRIGHT", means: This side up }\n',
        to: '          - { value: "UPRIGHT", means: This side up }\n          - { value: "WARM", means: Keep warm }\n',
      },
    ],
    reports: ['minor Thing.handling[]: the value "WARM" is new. (senders, publishers) payloads/thing.yaml:33'],
  },
  {
    what: 'a payload that is sent has to have more',
    swaps: [
      {
        in: 'payloads/thing.yaml',
        from: '    type: list\n    description: How to treat it.',
        to: '    type: list\n    required: true\n    description: How to treat it.',
      },
      { in: 'products/door.yaml', from: '{ name: Tea, pieces: 12 }', to: '{ name: Tea, pieces: 12, handling: ["UPRIGHT"] }' },
    ],
    reports: [
      'major Thing.handling: it is required now; it was optional. (senders, publishers) payloads/thing.yaml:26',
      'patch ShipDoorRequest example door-full: the example changed. (docs) products/door.yaml:120',
    ],
  },
  {
    what: 'the type of a payload has another name',
    swaps: [{ in: 'payloads/stop.yaml', from: 'name: Stop', to: 'name: Halt' }],
    reports: ['major Halt: the type\'s name is "Halt" now; it was "Stop". (readers) payloads/stop.yaml:3'],
  },
  {
    what: 'a returned text has no shape any more',
    swaps: [{ in: 'operations/track.yaml', from: '      shape: { payload: journey }\n      orObject: true\n', to: '' }],
    removes: ['payloads/journey.yaml', 'payloads/stop.yaml'],
    reports: [
      'major TrackResponse.Parcel.Journey: its inner shape is gone; it was "Journey". (readers) operations/track.yaml:56',
      'major Journey: the payload is gone. (readers)',
      'major Stop: the payload is gone. (readers)',
      'minor TrackResponse.Parcel.Journey: it must be text now; it could be an object. (readers) operations/track.yaml:56',
    ],
  },
];
