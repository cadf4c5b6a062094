import type { ProtocolName } from '../../support/paths.ts';
import { put, type Mistake } from '../mistake.ts';

/** Names of things that don't exist, one for each kind of reference. */
export const references: readonly Mistake[] = [
  {
    what: 'a payload that was removed, and that two fields have',
    edit: (spec) => {
      spec.append(
        'payloads/journey.yaml',
        '  last: { type: object, description: The last., shape: { payload: stop }, source: [handbook] }\n',
      );
      spec.remove('payloads/stop.yaml');
      spec.mark('payloads/journey.yaml', 'shape: { payload: ⟦stop⟧ } } }');
    },
    code: 'unknown-reference',
    message: 'There is no payload stop.',
    hint: 'Known: contents, journey, thing. 1 more place refers to stop: if it was removed, restore it, or correct each place.',
    once: true,
  },
  unknown(
    'field of a request',
    'NotifyWort',
    put(
      'parameters.yaml',
      'id: word-needs-address\n    severity: notice\n    description: A word goes with an address.\n    when:\n      - { field: NotifyWord',
      'id: ⟦word-needs-address⟧\n    severity: notice\n    description: A word goes with an address.\n    when:\n      - { field: NotifyWort',
    ),
    'NotifyWord',
  ),
  {
    what: 'a spec to extend that is not there',
    edit: put('service.yaml', 'id: parcel-post\n', 'id: parcel-post\nextends: ⟦../harbor⟧\n'),
    code: 'bad-base',
    message: "The spec can't extend ../harbor: there is no such folder.",
  },
  unknown(
    'source',
    'handbok',
    put(
      'products/locker.yaml',
      'label: To a locker\n\ndescription: Waits in a locker for a day.\n\nsource: [handbook]',
      'label: To a locker\n\ndescription: Waits in a locker for a day.\n\nsource: [⟦handbok⟧]',
    ),
    'handbook',
  ),
  unknown('source', 'counter', put('codes/fates.yaml', 'source: [hearsay]', 'source: [hearsay, ⟦counter⟧]'), undefined),
  unknown('source', 'hand-book', put('sources.yaml', '- source: handbook', '- source: ⟦hand-book⟧'), 'handbook'),
  unknown(
    'source',
    'hear-say',
    put('service.yaml', 'text: Only from depots. }', 'text: Only from depots., source: [⟦hear-say⟧] }'),
    'hearsay',
  ),
  unknown(
    'source',
    'nowhere',
    (spec) => spec.append('payloads/stop.yaml', '  source: { type: string, description: From where., source: [⟦nowhere⟧] }\n'),
    undefined,
  ),
  unknown('code list', 'size', put('products/locker.yaml', 'codes: sizes', 'codes: ⟦size⟧'), 'sizes'),
  unknown('code', '4', put('products/locker.yaml', 'codes: sizes', 'codes: sizes\n      except: [⟦"4"⟧]'), undefined),
  unknown('payload', 'stops', put('payloads/journey.yaml', '{ payload: stop }', '{ payload: ⟦stops⟧ }'), 'stop'),
  unknown(
    'shared field',
    'OrderNames',
    put('products/locker.yaml', 'OrderName: { shared: true }', 'OrderName: { shared: true }\n    OrderNames: { shared: ⟦true⟧ }'),
    'OrderName',
  ),
  unknown('operation', 'shop', put('products/locker.yaml', 'operation: ship', 'operation: ⟦shop⟧'), 'ship'),
  unknown('operation with products', 'track', put('products/locker.yaml', 'operation: ship', 'operation: ⟦track⟧'), undefined),
  unknown('operation', 'shipp', put('operations/arrival.yaml', 'operation: ship\n\nurl', 'operation: ⟦shipp⟧\n\nurl'), 'ship'),
  unknown('request field', 'NotifyAtt', put('operations/arrival.yaml', 'url: NotifyAt', 'url: ⟦NotifyAtt⟧'), 'NotifyAt'),
  unknown('request field', 'Word', put('operations/arrival.yaml', 'echoes: NotifyWord', 'echoes: ⟦Word⟧'), undefined),
  unknown('operation or callback', 'shp', (spec) => spec.append('service.yaml', flowStep('call: ⟦shp⟧')), 'ship'),
  unknown(
    'limit',
    'heavyest-parcel',
    (spec) => spec.append('service.yaml', flowStep('starts: [⟦heavyest-parcel⟧]')),
    'heaviest-parcel',
  ),
  unknown(
    'limit',
    'label-lifetimes',
    put('operations/track.yaml', 'type: object\n', 'type: object\n      kept: ⟦label-lifetimes⟧\n'),
    'label-lifetime',
  ),
  unknown('operation', 'shi', put('codes/fates.yaml', '{ operation: ship,', '{ operation: ⟦shi⟧,'), 'ship'),
  unknown('request field of ship', 'Insure', put('codes/fates.yaml', 'field: Insured', 'field: ⟦Insure⟧'), 'Insured'),
  unknown(
    'request field of ship',
    'NotifyWort',
    put('operations/arrival.yaml', 'field: NotifyWord', 'field: ⟦NotifyWort⟧'),
    'NotifyWord',
  ),
  {
    what: 'an unknown field of the same message in returnedWhen',
    edit: put('operations/track.yaml', '{ field: Code,', '{ field: ⟦Coda⟧,'),
    code: 'unknown-reference',
    hint: 'Did you mean Code?',
  },
  unknown('return code', 'Order.Wong', put('parameters.yaml', 'code: "Order.Wrong"', 'code: ⟦"Order.Wong"⟧'), 'Order.Wrong'),
  unknown(
    'return code',
    'Order.Incomplet',
    put('products/door.yaml', 'none: { code: "Order.Incomplete"', 'none: { code: ⟦"Order.Incomplet"⟧'),
    'Order.Incomplete',
  ),
  unknown(
    'return code',
    'Order.Thrice',
    put('products/door.yaml', 'several: { code: "Order.Twice"', 'several: { code: ⟦"Order.Thrice"⟧'),
    'Order.Twice',
  ),
  unknown(
    'return code',
    'D1',
    put('operations/ship.yaml', 'missing: { code: "Order.Incomplete"', 'missing: { code: ⟦"D1"⟧'),
    undefined,
  ),
  unknown(
    'return code',
    'Order.Wrongly',
    put('operations/ship.yaml', 'invalid: { code: "Order.Wrong"', 'invalid: { code: ⟦"Order.Wrongly"⟧'),
    'Order.Wrong',
  ),
  unknown('product or operation', 'dor', put('codes/replies.yaml', 'returnedBy: [door]', 'returnedBy: [⟦dor⟧]'), 'door'),
  unknown(
    'attribute',
    'charge',
    put('codes/fates.yaml', 'attributes: { charged: false,', 'attributes: { charge: ⟦false⟧,'),
    'charged',
  ),
  unknown(
    'product',
    'ekyk',
    put('documents/macao-id-card.yaml', 'products: [ekyc, id-ocr]', 'products: [⟦ekyk⟧, id-ocr]'),
    'ekyc',
    [],
    'real',
  ),
  unknown('shape', 'rear', put('documents/macao-id-card.yaml', '  front:\n', '  ⟦rear⟧:\n'), undefined, [], 'real'),
  unknown(
    'code list with shapes',
    'doc-type',
    put('payloads/ext-id-info.yaml', '{ list: doc-types, shape: back }', '{ list: ⟦doc-type⟧, shape: back }'),
    'doc-types',
    [],
    'real',
  ),
  unknown(
    'shape',
    'backs',
    put('payloads/ext-id-info.yaml', '{ list: doc-types, shape: back }', '{ list: doc-types, shape: ⟦backs⟧ }'),
    'back',
    [],
    'real',
  ),
  ruleField(
    'a rule that names a field of the other product',
    put('products/locker.yaml', 'field: LockerNumber, is', 'field: Street, is'),
    'products/locker.yaml',
    'no-large-box-in-the-old-locker',
    'Name a field of this message, or remove the rule.',
  ),
  ruleField(
    'a rule that misspells a field',
    put(
      'products/door.yaml',
      '{ field: Worth, present: true }\n        - { field: Insured, present: false }',
      '{ field: Wort, present: true }\n        - { field: Insured, present: false }',
    ),
    'products/door.yaml',
    'worth-without-insurance',
    'Did you mean Worth?',
  ),
  ruleField(
    'a choice among fields of which one is missing',
    put('products/door.yaml', 'of: [Phone, Email]', 'of: [Phone, EMail]'),
    'products/door.yaml',
    'one-way-to-reach',
    'Did you mean Email?',
  ),
  {
    ...unknown(
      'field',
      'Coded',
      put(
        'parameters.yaml',
        '    codes: replies\n',
        '    codes: replies\n    returnedWhen:\n      - { field: ⟦Coded⟧, present: true }\n',
      ),
      'Code',
    ),
    besides: ['contradicting-keys'], // it is required, too
  },
  {
    what: 'an object whose name is misspelled in the way to one of its fields',
    edit: put('operations/track.yaml', '    Parcel.Fate:', '    ⟦Parcle.Fate⟧:'),
    code: 'missing-parent',
    besides: [],
    message: 'Parcle.Fate is inside Parcle, but no field here has that name.',
    hint: 'Did you mean Parcel?',
  },
  {
    what: 'an object that is not a field, reported at the first of its fields',
    edit: (spec) => {
      spec.replace(
        'payloads/contents.yaml',
        '  box:\n    type: object\n    description: The box around it.\n    source: [handbook]\n',
        '',
      );
      spec.mark('payloads/contents.yaml', '  ⟦box.width⟧:');
    },
    code: 'missing-parent',
    message: 'box.width is inside box, but no field here has that name.',
    hint: 'Add a field box of type object.',
  },
];

function unknown(
  kind: string,
  name: string,
  edit: Mistake['edit'],
  likely: string | undefined,
  besides: readonly Mistake['code'][] = [],
  spec: ProtocolName = 'parcel',
): Mistake {
  return {
    what: `an unknown ${kind}: ${name}`,
    spec,
    edit,
    code: 'unknown-reference',
    besides,
    message: `There is no ${kind} ${name}.`,
    ...(likely !== undefined && { hint: `Did you mean ${likely}?` }),
  };
}

/** The place is the id of the rule. */
function ruleField(what: string, edit: Mistake['edit'], file: string, rule: string, hint: string): Mistake {
  return { what, edit: (spec) => (edit(spec), spec.mark(file, `id: ⟦${rule}⟧`)), code: 'rule-field', hint };
}

function flowStep(more: string): string {
  return `\nflow:\n  - { from: You, to: Us, does: Sends a parcel, ${more}, source: [handbook] }\n`;
}
