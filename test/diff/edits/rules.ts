import type { Edit } from '../edit.ts';

export const rules: readonly Edit[] = [
  {
    what: 'a rule comes whose breach is refused',
    swaps: [
      {
        in: 'products/door.yaml',
        from: '    - id: rings-at-noon',
        to: '    - id: insured-by-phone\n      severity: issue\n      description: What is insured has a phone.\n      when: [{ field: Insured, is: ["Y"] }]\n      then: [{ field: Phone, present: true }]\n      prevents: { code: "Order.Wrong", basis: inferred }\n      source: [handbook]\n    - id: rings-at-noon',
      },
    ],
    reports: [
      'major ShipDoorRequest rule insured-by-phone: it is new: what breaks it is refused. (senders, publishers) products/door.yaml:110',
    ],
  },
  {
    what: 'a rule that is shared goes',
    swaps: [
      {
        in: 'parameters.yaml',
        from: '  - id: notify-over-tls\n    severity: issue\n    description: The address is an https address.\n    then:\n      - { field: NotifyAt, matches: "^https://" }\n    prevents: { code: "Order.Wrong", basis: inferred }\n    source: [handbook]\n\n',
        to: '',
      },
    ],
    reports: ['minor ShipDoorRequest rule notify-over-tls: it is gone. (senders, publishers)'],
  },
  {
    what: 'a rule is called otherwise',
    swaps: [{ in: 'parameters.yaml', from: 'id: notify-over-tls', to: 'id: safe-notice' }],
    reports: [
      'minor ShipDoorRequest rule safe-notice: the id is "safe-notice" now; it was "notify-over-tls". (senders, publishers) parameters.yaml:52',
    ],
  },
  {
    what: 'a rule asks for something else',
    swaps: [{ in: 'parameters.yaml', from: '"^https://"', to: '"^https?://"' }],
    reports: [
      'major ShipDoorRequest rule notify-over-tls: what it asks for is now: `NotifyAt` matches `^https?://`; it was: `NotifyAt` matches `^https://`. (senders, publishers) parameters.yaml:55',
    ],
  },
  {
    what: 'a notice becomes an issue',
    swaps: [
      { in: 'parameters.yaml', from: 'severity: notice', to: 'severity: issue' },
      {
        in: 'parameters.yaml',
        from: '    effect: Nobody hears the word.\n',
        to: '    prevents: { code: "Order.Wrong", basis: inferred }\n    basis:\n      - { source: [handbook], says: Both go together. }\n',
      },
    ],
    reports: [
      'major ShipDoorRequest rule word-needs-address: what breaks it is refused now; it was accepted with a notice. (senders, publishers) parameters.yaml:61',
      'minor ShipDoorRequest rule word-needs-address: the code that a violation causes is "Order.Wrong" now; there was none. (senders, publishers) parameters.yaml:67',
      'patch ShipDoorRequest rule word-needs-address: the effect changed. (docs) parameters.yaml:60',
      'patch ShipDoorRequest rule word-needs-address: the basis changed. (docs) parameters.yaml:68',
    ],
  },
  {
    what: 'a rule of a notice goes',
    swaps: [
      {
        in: 'products/door.yaml',
        from: '    - id: rings-at-noon\n      severity: notice\n      description: At noon nobody is at home.\n      when:\n        - { field: Phone, present: true }\n        - { text: It is noon. }\n      source: [hearsay]\n',
        to: '',
      },
    ],
    reports: ['minor ShipDoorRequest rule rings-at-noon: it is gone. (senders, publishers)'],
  },
  {
    what: 'a rule of a notice comes',
    undone: true,
    swaps: [
      {
        in: 'products/door.yaml',
        from: '    - id: rings-at-noon\n      severity: notice\n      description: At noon nobody is at home.\n      when:\n        - { field: Phone, present: true }\n        - { text: It is noon. }\n      source: [hearsay]\n',
        to: '',
      },
    ],
    reports: [
      'minor ShipDoorRequest rule rings-at-noon: it is new: what breaks it is accepted with a notice. (senders, publishers) products/door.yaml:110',
    ],
  },
  {
    what: 'a rule of a notice asks for something else',
    swaps: [
      {
        in: 'products/door.yaml',
        from: '        - { field: Insured, present: false }',
        to: '        - { field: Insured, is: ["N"] }',
      },
    ],
    reports: [
      'minor ShipDoorRequest rule worth-without-insurance: when it applies is now: `Worth` is given, and `Insured` is `N`; it was: `Worth` is given, and `Insured` is not given. (senders, publishers) products/door.yaml:105',
    ],
  },
  {
    what: 'an issue becomes a notice',
    swaps: [
      {
        in: 'parameters.yaml',
        from: '  - id: notify-over-tls\n    severity: issue',
        to: '  - id: notify-over-tls\n    severity: notice',
      },
    ],
    reports: [
      'minor ShipDoorRequest rule notify-over-tls: what breaks it is accepted with a notice now; it was refused. (senders, publishers) parameters.yaml:53',
    ],
  },
  {
    what: 'words that no program reads change',
    swaps: [{ in: 'products/door.yaml', from: 'It is noon.', to: 'It is half past noon.' }],
    reports: [
      'patch ShipDoorRequest rule rings-at-noon: when it applies is now: `Phone` is given, and It is half past noon; it was: `Phone` is given, and It is noon. (docs) products/door.yaml:113',
    ],
  },
  {
    what: 'another code answers a violation',
    swaps: [
      {
        in: 'products/door.yaml',
        from: 'several: { code: "Order.Twice", basis: inferred }',
        to: 'several: { code: "Order.Wrong", basis: inferred }',
      },
    ],
    reports: [
      'minor ShipDoorRequest rule one-way-to-reach: the code that a violation causes is "Order.Wrong" now; it was "Order.Twice". (senders, publishers) products/door.yaml:91',
    ],
  },
  {
    what: 'a choice is wider',
    swaps: [
      { in: 'products/door.yaml', from: 'of: [Phone, Email]', to: 'of: [Phone, Email, Worth]' },
      {
        in: 'products/door.yaml',
        from: '    - id: insured-needs-worth\n      severity: issue\n      description: What is insured has a worth.\n      when:\n        - { field: Insured, is: ["Y"] }\n      then:\n        - { field: Worth, present: true }\n      prevents: { code: "Order.Incomplete", basis: inferred }\n      source: [handbook]\n',
        to: '',
      },
      { in: 'products/door.yaml', from: '        Insured: "Y"\n        Worth: "120"\n', to: '        Insured: "Y"\n' },
    ],
    reports: [
      'major ShipDoorRequest rule one-way-to-reach: the choice of fields is "Phone", "Email" and "Worth" now; it was "Phone" and "Email". (senders, publishers) products/door.yaml:88',
      'minor ShipDoorRequest rule insured-needs-worth: it is gone. (senders, publishers)',
      'patch ShipDoorRequest example door-full: the example changed. (docs) products/door.yaml:111',
    ],
  },
  {
    what: 'the code for what is missing changes',
    swaps: [
      {
        in: 'operations/track.yaml',
        from: 'missing: { code: "Order.Incomplete", basis: inferred }',
        to: 'missing: { code: "Order.Wrong", basis: inferred }',
      },
    ],
    reports: [
      'minor Track: the code for a missing parameter is "Order.Wrong" now; it was "Order.Incomplete". (senders, publishers, readers) operations/track.yaml:12',
    ],
  },
];
