import type { Edit } from '../edit.ts';

export const calls: readonly Edit[] = [
  {
    what: 'a callback is sent in another way',
    swaps: [{ in: 'operations/arrival.yaml', from: 'method: GET', to: 'method: POST' }],
    reports: ['major Arrival: the method is "POST" now; it was "GET". (readers) operations/arrival.yaml:13'],
  },
  {
    what: 'a product has another code',
    swaps: [
      { in: 'products/door.yaml', from: 'code: "DOOR_2"', to: 'code: "DOOR_3"' },
      {
        in: 'products/door.yaml',
        from: '{ value: "DOOR_2", means: To the door }',
        to: '{ value: "DOOR_3", means: To the door }',
      },
      {
        in: 'products/door.yaml',
        from: '      in: form\n      example: "DOOR_2"',
        to: '      in: form\n      example: "DOOR_3"',
      },
      { in: 'products/door.yaml', from: '        Carriage: "DOOR_2"', to: '        Carriage: "DOOR_3"' },
    ],
    reports: [
      'major Ship.Door: the code of the product is "DOOR_3" now; it was "DOOR_2". (senders, publishers) products/door.yaml:7',
      'major ShipDoorRequest.Carriage: the value "DOOR_2" is gone. (senders, publishers), now probably DOOR_3',
      'minor ShipDoorRequest.Carriage: the value "DOOR_3" is new. (senders, publishers) products/door.yaml:22',
      'patch ShipDoorRequest.Carriage: the example changed. (docs) products/door.yaml:24',
      'patch ShipDoorRequest example door-full: the example changed. (docs) products/door.yaml:120',
    ],
  },
  {
    what: 'a product is described otherwise',
    swaps: [{ in: 'products/door.yaml', from: 'Somebody rings.', to: 'Someone rings.' }],
    reports: [
      'patch Ship.Door: the description changed. (docs) products/door.yaml:11',
      'patch ShipDoorRequest, ShipDoorResponse: the description changed. (docs) products/door.yaml:15 products/door.yaml:136',
    ],
  },
  {
    what: 'an operation has another name',
    swaps: [{ in: 'operations/ship.yaml', from: 'name: Ship', to: 'name: Send' }],
    reports: [
      'major Send: the name is "Send" now; it was "Ship". (senders, publishers) operations/ship.yaml:5',
      'major SendDoorRequest: the type\'s name is "SendDoorRequest" now; it was "ShipDoorRequest". (senders, publishers) products/door.yaml:15',
      'major SendDoorResponse: the type\'s name is "SendDoorResponse" now; it was "ShipDoorResponse". (readers) products/door.yaml:136',
      'major SendLockerRequest: the type\'s name is "SendLockerRequest" now; it was "ShipLockerRequest". (senders, publishers) products/locker.yaml:15',
      'major SendLockerResponse: the type\'s name is "SendLockerResponse" now; it was "ShipLockerResponse". (readers) products/locker.yaml:57',
    ],
  },
  {
    what: 'the file of an operation moves',
    swaps: [
      { in: 'operations/arrival.yaml', from: 'operation: ship\n', to: 'operation: send\n' },
      { in: 'operations/arrival.yaml', from: '{ operation: ship,', to: '{ operation: send,' },
      { in: 'products/door.yaml', from: 'operation: ship', to: 'operation: send' },
      { in: 'products/locker.yaml', from: 'operation: ship', to: 'operation: send' },
      { in: 'codes/fates.yaml', from: 'operation: ship', to: 'operation: send' },
    ],
    moves: [{ from: 'operations/ship.yaml', to: 'operations/send.yaml' }],
    reports: [
      'major Ship: the name of its files is "send" now; it was "ship". (senders, readers, publishers) operations/send.yaml:3',
    ],
  },
  {
    what: 'the file of a product moves',
    swaps: [{ in: 'codes/replies.yaml', from: '[door, locker, track]', to: '[door, box, track]' }],
    moves: [{ from: 'products/locker.yaml', to: 'products/box.yaml' }],
    reports: [
      'major Ship.Locker: the name of its documents\' files is "box" now; it was "locker". (senders, readers, publishers) products/box.yaml:3',
    ],
  },
  {
    what: 'the file of a payload moves',
    swaps: [{ in: 'payloads/journey.yaml', from: 'payload: stop', to: 'payload: halt' }],
    moves: [{ from: 'payloads/stop.yaml', to: 'payloads/halt.yaml' }],
    reports: ['patch Stop: the address of its page changed. (docs) payloads/halt.yaml:3'],
  },
  {
    what: 'the file of a code list moves',
    swaps: [{ in: 'products/locker.yaml', from: 'codes: sizes', to: 'codes: boxes' }],
    moves: [{ from: 'codes/sizes.yaml', to: 'codes/boxes.yaml' }],
    reports: [
      'major Size: the constant\'s name is "boxes" now; it was "sizes". (senders, readers, publishers) codes/boxes.yaml:3',
    ],
  },
  {
    what: 'a product goes',
    swaps: [{ in: 'codes/replies.yaml', from: '[door, locker, track]', to: '[door, track]' }],
    removes: ['products/locker.yaml', 'codes/sizes.yaml'],
    reports: [
      'major Ship.Locker: the product is gone. (senders, readers, publishers)',
      'major Size: the list is gone. (senders, publishers, readers)',
      'minor Reply.Order.Incomplete: what it belongs to is "Door" and "Track" now; it was "Door", "Locker" and "Track". (readers) codes/replies.yaml:15',
    ],
  },
  { what: 'a callback goes', removes: ['operations/arrival.yaml'], reports: ['major Arrival: the callback is gone. (readers)'] },
  {
    what: 'a product comes',
    undone: true,
    swaps: [{ in: 'codes/replies.yaml', from: '[door, locker, track]', to: '[door, track]' }],
    removes: ['products/locker.yaml', 'codes/sizes.yaml'],
    reports: [
      'minor Ship.Locker: the product is new. (senders, readers, publishers) products/locker.yaml:3',
      'minor Reply.Order.Incomplete: what it belongs to is "Door", "Locker" and "Track" now; it was "Door" and "Track". (readers) codes/replies.yaml:15',
      'minor Size: the list is new. (senders, publishers, readers) codes/sizes.yaml:3',
    ],
  },
  {
    what: 'a callback comes',
    undone: true,
    removes: ['operations/arrival.yaml'],
    reports: ['minor Arrival: the callback is new. (readers) operations/arrival.yaml:3'],
  },
];
