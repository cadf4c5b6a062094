import type { Edit } from '../edit.ts';
import { documents as ground } from '../ground.ts';

export const documents: readonly Edit[] = [
  {
    what: 'the fields of a document change',
    ground,
    swaps: [
      { in: 'documents/customs-form.yaml', from: '      sender:', to: '      senderName:' },
      { in: 'documents/customs-form.yaml', from: '{ sender: Ann }', to: '{ senderName: Ann }' },
    ],
    reports: [
      'major CustomsFormSheet.sender: it is gone. (readers), now probably senderName',
      'minor CustomsFormSheet.senderName: it is new. (readers) documents/customs-form.yaml:14',
      'patch CustomsFormSheet example customs-form: the example changed. (docs) documents/customs-form.yaml:17',
    ],
  },
  {
    what: 'a document is for one product less',
    ground,
    swaps: [{ in: 'documents/customs-form.yaml', from: '[door, locker]', to: '[door]' }],
    reports: [
      'major ShipLockerRequest.Paper: the value "P1" is gone. (senders, publishers)',
      'minor Paper.P1: what it belongs to is "Door" now; it was "Door" and "Locker". (senders, publishers) documents/customs-form.yaml:8',
    ],
  },
  {
    what: 'codes choose other documents',
    ground,
    swaps: [
      { in: 'documents/customs-form.yaml', from: '"P1"', to: '"P2"' },
      { in: 'documents/gift-note.yaml', from: '"P2"', to: '"P1"' },
    ],
    reports: [
      'major Paper.P2: the document of the code is "CustomsForm" now; it was "GiftNote". (readers) documents/customs-form.yaml:8',
      'major Paper.P1: the document of the code is "GiftNote" now; it was "CustomsForm". (readers) documents/gift-note.yaml:8',
      'minor Paper.P2: the meaning is "Customs form" now; it was "Gift note". (senders, publishers) documents/customs-form.yaml:8',
      'minor Paper.P1: the meaning is "Gift note" now; it was "Customs form". (senders, publishers) documents/gift-note.yaml:8',
    ],
  },
  {
    what: 'a returned image is a URL now',
    ground,
    swaps: [{ in: 'documents/customs-form.yaml', from: 'holds: image', to: 'holds: url' }],
    reports: [
      'major CustomsFormSheet.stamp: the kind of its content is "url" now; it was "image". (readers) documents/customs-form.yaml:15',
    ],
  },
  {
    what: 'the types of a document have another name',
    ground,
    swaps: [{ in: 'documents/customs-form.yaml', from: 'name: CustomsForm', to: 'name: TollForm' }],
    reports: [
      'major TollForm: the name in its types\' names is "TollForm" now; it was "CustomsForm". (readers) documents/customs-form.yaml:2',
      'major TollFormSheet: the type\'s name is "TollFormSheet" now; it was "CustomsFormSheet". (readers) documents/customs-form.yaml:11',
    ],
  },
  {
    what: 'the file of a document moves',
    ground,
    moves: [{ from: 'documents/customs-form.yaml', to: 'documents/toll-form.yaml' }],
    reports: ['patch CustomsForm: the address of its page changed. (docs) documents/toll-form.yaml:2'],
  },
];
