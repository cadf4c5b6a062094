import type { Edit } from '../edit.ts';
import { sdk } from '../ground.ts';

// The sources of facts, and what is known from the provider's SDK alone.

const phone = { in: 'products/door.yaml', from: '      description: Where to call.\n' };
const email = { in: 'products/door.yaml', from: '      description: Where to write.\n' };
const days = {
  in: 'products/door.yaml',
  from: '    Days: { type: string, description: When., holds: json, shape: { list: { type: string } }, source: [handbook] }\n',
};
const operation = { in: 'operations/ship.yaml', from: 'limits:\n' };
const uncovered = 'uncovered:\n  - { code: "DRONE_1", source: [hearsay] }\n';
const service = { in: 'service.yaml', from: 'package: parcel-sdk\n  names: lower-first\n' };

export const bases: readonly Edit[] = [
  {
    what: 'a constraint gets its basis',
    swaps: [
      {
        ...phone,
        to: `${phone.from}      basis:\n        - { for: [pattern], source: [handbook], says: A plus sign comes first. }\n`,
      },
    ],
    reports: ['patch ShipDoorRequest.Phone: the basis changed. (docs) products/door.yaml:39'],
  },
  {
    what: 'a field is deprecated',
    swaps: [{ ...phone, to: `${phone.from}      deprecated: { since: "2031-06", instead: "\`Email\`" }\n` }],
    reports: [
      'minor ShipDoorRequest.Phone: it is deprecated since 2031-06: use `Email`. (senders, publishers) products/door.yaml:39',
    ],
  },
  {
    what: 'a rule gets its basis',
    swaps: [
      {
        in: 'products/door.yaml',
        from: '      effect: The worth is forgotten.\n',
        to: '      effect: The worth is forgotten.\n      basis:\n        - { source: [hearsay], says: It is forgotten. }\n',
      },
    ],
    reports: ['patch ShipDoorRequest rule worth-without-insurance: the basis changed. (docs) products/door.yaml:109'],
  },
  {
    what: 'a page states which code a violation of a rule causes',
    swaps: [
      {
        in: 'parameters.yaml',
        from: 'prevents: { code: "Order.Wrong", basis: inferred }',
        to: 'prevents: { code: "Order.Wrong", basis: stated }',
      },
    ],
    reports: [
      'minor ShipDoorRequest rule notify-over-tls: the basis of the code that a violation causes is "stated" now; it was "inferred". (senders, publishers) parameters.yaml:57',
    ],
  },
  {
    what: 'a page states which code a missing field causes',
    swaps: [
      {
        in: 'operations/track.yaml',
        from: 'missing: { code: "Order.Incomplete", basis: inferred }',
        to: 'missing: { code: "Order.Incomplete", basis: stated }',
      },
    ],
    reports: [
      'minor Track: the basis of the code for a missing parameter is "stated" now; it was "inferred". (senders, publishers, readers) operations/track.yaml:12',
    ],
  },
  {
    what: 'a violation has no code any more',
    swaps: [
      {
        in: 'parameters.yaml',
        from: '    prevents: { code: "Order.Wrong", basis: inferred }\n',
        to: '',
      },
    ],
    reports: [
      'minor ShipDoorRequest rule notify-over-tls: the code that a violation causes is gone; it was "Order.Wrong". (senders, publishers) parameters.yaml:52',
    ],
  },
  {
    what: 'a parameter has a usual form',
    swaps: [{ ...phone, to: `${phone.from}      usual: { regex: "^.49", means: a German number }\n` }],
    reports: [
      'minor ShipDoorRequest.Phone: the usual form is "^.49" now; there was none. (senders, publishers) products/door.yaml:39',
    ],
  },
  {
    what: 'only what a usual form means changes',
    ground: (spec) => spec.replace(phone.in, phone.from, `${phone.from}      usual: { regex: "^.49", means: a German number }\n`),
    swaps: [{ in: phone.in, from: 'a German number', to: 'a number in Germany' }],
    reports: ['patch ShipDoorRequest.Phone: what the usual form means changed. (docs) products/door.yaml:39'],
  },
  {
    what: 'a page describes a parameter that only the SDK had',
    undone: true,
    swaps: [{ ...email, to: `${email.from}      described: false\n` }],
    reports: ['minor ShipDoorRequest.Email: a page describes it now. (senders, publishers) products/door.yaml:46'],
  },
  {
    what: 'only the SDK has a parameter',
    swaps: [{ ...email, to: `${email.from}      described: false\n` }],
    reports: ['minor ShipDoorRequest.Email: only the SDK has it now. (senders, publishers) products/door.yaml:49'],
  },
  {
    what: 'a parameter is a list in the SDK',
    ground: (spec) => spec.replace(days.in, '    Phone:\n', `${days.from}    Phone:\n`),
    swaps: [{ ...days, to: days.from.replace('holds', 'sdkType: list, holds') }],
    reports: ['major ShipDoorRequest.Days: the SDK\'s type is "list" now; there was none. (senders) products/door.yaml:36'],
  },
  {
    what: 'every product gets a parameter of the operation',
    swaps: [
      {
        ...operation,
        to: `request:\n  fields:\n    Route: { type: string, described: false, description: The route., source: [hearsay] }\n\n${operation.from}`,
      },
    ],
    reports: ['minor ShipDoorRequest.Route, ShipLockerRequest.Route: it is new. (senders, publishers) operations/ship.yaml:19'],
  },
  {
    what: 'a product is listed as not covered',
    swaps: [{ ...operation, to: `${uncovered}\n${operation.from}` }],
    reports: ['minor Ship product DRONE_1: the product is listed as not covered. (senders, publishers) operations/ship.yaml:18'],
  },
  {
    what: 'a product is no longer listed as not covered',
    undone: true,
    swaps: [{ ...operation, to: `${uncovered}\n${operation.from}` }],
    reports: ['minor Ship product DRONE_1: the product is no longer listed as not covered. (senders, publishers)'],
  },
  {
    what: 'what is said of a product that is not covered changes',
    ground: (spec) => spec.replace(operation.in, operation.from, `${uncovered}\n${operation.from}`),
    swaps: [{ in: operation.in, from: '"DRONE_1",', to: '"DRONE_1", description: By air.,' }],
    reports: ['patch Ship product DRONE_1: the description changed. (docs) operations/ship.yaml:18'],
  },
  {
    what: 'the names of the SDK come',
    swaps: [
      {
        in: 'service.yaml',
        from: 'transport:\n',
        to: 'sdk:\n  package: parcel-sdk\n  names: lower-first\n  source: [hearsay]\n\ntransport:\n',
      },
    ],
    reports: ["minor sdk: requests can be converted to the SDK's names and back. (senders) service.yaml:32"],
  },
  {
    what: 'the names of the SDK go',
    ground: sdk,
    swaps: [{ in: service.in, from: `\nsdk:\n  ${service.from}  source: [hearsay]\n`, to: '' }],
    reports: ["major sdk: requests can no longer be converted to the SDK's names and back. (senders)"],
  },
  {
    what: 'the SDK is another package',
    ground: sdk,
    swaps: [{ in: 'service.yaml', from: 'package: parcel-sdk', to: 'package: post-sdk' }],
    reports: ['patch sdk: the name of the package changed. (docs) service.yaml:67'],
  },
  {
    what: 'the address of a source is known',
    swaps: [
      {
        in: 'sources.yaml',
        from: '    updated: "2031-05-01"\n',
        to: '    updated: "2031-05-01"\n    address: { url: https://parcel-post.example/handbook, certainty: certain }\n',
      },
    ],
    reports: ['patch sources.handbook: the address changed. (docs) sources.yaml:8'],
  },
  {
    what: 'a discrepancy is of another kind',
    swaps: [{ in: 'sources.yaml', from: 'kind: wording', to: 'kind: damage' }],
    reports: ['patch discrepancies.handbook-edition: the kind changed. (docs) sources.yaml:16'],
  },
];
