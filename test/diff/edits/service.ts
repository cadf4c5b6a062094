import type { Edit } from '../edit.ts';

export const service: readonly Edit[] = [
  {
    what: 'a host goes',
    swaps: [
      {
        in: 'service.yaml',
        from: '  - id: north-internal\n    region: north\n    label: The North\n    network: internal\n    host: north.internal.parcel-post.example\n    notes:\n      - { kind: limit, text: Only from depots. }\n    source: [hearsay]\n\n',
        to: '',
      },
    ],
    reports: [
      'major endpoints.north-internal: the endpoint is gone; it was north.internal.parcel-post.example. (senders, publishers)',
    ],
  },
  {
    what: 'a host comes',
    swaps: [
      {
        in: 'service.yaml',
        from: 'transport:',
        to: '  - id: south-public\n    region: south\n    label: The South\n    network: public\n    host: south.parcel-post.example\n    source: [handbook]\n\ntransport:',
      },
    ],
    reports: [
      'minor endpoints.south-public: the endpoint is new: south.parcel-post.example. (senders, publishers) service.yaml:32',
    ],
  },
  {
    what: 'a host is called otherwise',
    swaps: [{ in: 'service.yaml', from: 'host: north.parcel', to: 'host: n.parcel' }],
    reports: [
      'minor endpoints.north-public: the host is "n.parcel-post.example" now; it was "north.parcel-post.example". (senders, publishers) service.yaml:20',
    ],
  },
  {
    what: 'the version of the API changes',
    swaps: [{ in: 'service.yaml', from: '2031-05', to: '2032-01' }],
    reports: ['major service: the version of the API is "2032-01" now; it was "2031-05". (senders, publishers) service.yaml:9'],
  },
  {
    what: 'a header is called otherwise',
    swaps: [{ in: 'service.yaml', from: 'parcel-version', to: 'parcel-edition' }],
    reports: [
      'major transport: the header parcel-version is gone; it was "{version}". (senders, publishers) service.yaml:36',
      'major transport: the header parcel-edition is "{version}" now; there was none. (senders, publishers) service.yaml:36',
    ],
  },
  {
    what: 'a limit changes',
    swaps: [{ in: 'operations/ship.yaml', from: 'value: 14', to: 'value: 10' }],
    reports: [
      'minor limits.label-lifetime: the figure is "10 days" now; it was "14 days". (senders, readers) operations/ship.yaml:19',
    ],
  },
  {
    what: 'a limit goes',
    swaps: [
      {
        in: 'operations/ship.yaml',
        from: '\nlimits:\n  - id: label-lifetime\n    value: 14\n    unit: days\n    description: How long a label is good.\n    source: [handbook]\n',
        to: '',
      },
    ],
    reports: ['major limits.label-lifetime: the limit is gone. (senders, readers)'],
  },
  {
    what: 'a limit comes',
    undone: true,
    swaps: [
      {
        in: 'operations/ship.yaml',
        from: '\nlimits:\n  - id: label-lifetime\n    value: 14\n    unit: days\n    description: How long a label is good.\n    source: [handbook]\n',
        to: '',
      },
    ],
    reports: ['minor limits.label-lifetime: the limit is new: 14 days. (senders, readers) operations/ship.yaml:18'],
  },
  {
    what: 'a limit stands elsewhere',
    swaps: [
      {
        in: 'service.yaml',
        from: '\nlimits:\n  - id: heaviest-parcel\n    value: 30\n    unit: score\n    description: The weight class from which a parcel goes as freight.\n    source: [handbook]\n',
        to: '',
      },
      {
        in: 'operations/ship.yaml',
        from: 'limits:\n',
        to: 'limits:\n  - id: heaviest-parcel\n    value: 30\n    unit: score\n    description: The weight class from which a parcel goes as freight.\n    source: [handbook]\n',
      },
    ],
    reports: ['patch Ship: the limit heaviest-parcel is now documented here. (docs) operations/ship.yaml:17'],
  },
  {
    what: 'a note changes',
    swaps: [{ in: 'service.yaml', from: 'Only from depots.', to: 'From depots only.' }],
    reports: ['patch endpoints.north-internal: a note changed. (docs) service.yaml:28'],
  },
  {
    what: 'a source changes',
    swaps: [{ in: 'sources.yaml', from: "The sender's handbook", to: 'The handbook of the sender' }],
    reports: ['patch sources.handbook: the title changed. (docs) sources.yaml:5'],
  },
  {
    what: 'a discrepancy comes',
    swaps: [
      {
        in: 'operations/ship.yaml',
        from: '\nlimits:',
        to: '\ndiscrepancies:\n  - id: label-color\n    kind: wording\n    about: The color of the label\n    says:\n      - { source: handbook, text: Red. }\n      - { source: hearsay, text: Blue. }\n    taken: Red.\n\nlimits:',
      },
    ],
    reports: ['patch discrepancies.label-color: the discrepancy is new. (docs) operations/ship.yaml:18'],
  },
];
