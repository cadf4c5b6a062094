import { expect, test } from 'vitest';
import { compileSpec } from '../support/pipeline.ts';
import { both, ruleOf } from './kinds/rules.ts';
import { MarkedCopy, put, type Mistake } from './mistake.ts';

const next = (more: string): string =>
  `fields:\n  next: { ${more}, description: The next., shape: { payload: stop }, source: [handbook] }\n`;

/** Edits that look like mistakes, but are right. */
const right: readonly { readonly what: string; readonly edit: Mistake['edit'] }[] = [
  {
    what: 'two fields that are only returned together',
    edit: both(
      put(
        'operations/track.yaml',
        'returnedWhen:\n        - { field: Code, is: ["Fine"] }',
        'returnedWhen: [{ field: Parcel.Journey, present: true }]',
      ),
      put(
        'operations/track.yaml',
        '      description: Its way so far.\n',
        '      description: Its way so far.\n      returnedWhen: [{ field: Parcel.Fate, present: true }]\n',
      ),
    ),
  },
  {
    what: 'a URL with a placeholder',
    edit: put('parameters.yaml', 'example: "https://shop.example/parcels"', 'example: "https://shop.example/{parcel}"'),
  },
  { what: 'a field that a rule always requires', edit: ruleOf('door', 'then: [{ field: Worth, present: true }]') },
  {
    what: 'a rule about the world outside that speaks of what is required',
    edit: ruleOf('door', 'when: [{ field: Street, present: true }, { text: It rains. }]'),
  },
  {
    what: 'two forms that one text can have',
    edit: ruleOf('door', 'when: [{ field: NotifyAt, matches: "^https:" }]\nthen: [{ field: NotifyAt, matches: "shop" }]'),
  },
  {
    what: 'a form in `then` of a field that can be left out',
    edit: ruleOf('door', 'then: [{ field: Email, matches: "@shop" }]'),
  },
  {
    what: 'a field that another one rules out',
    edit: ruleOf('door', 'when: [{ field: NotifyWord, present: true }]\nthen: [{ field: Worth, present: false }]', {
      severity: 'notice',
    }),
  },
  {
    what: 'all values but one',
    edit: ruleOf('door', 'when: [{ field: Insured, isNot: ["Y"] }]\nthen: [{ field: NotifyAt, present: true }]'),
  },
  {
    what: 'a condition on an empty text',
    edit: ruleOf('door', 'when: [{ field: Email, is: [""] }]\nthen: [{ field: NotifyAt, present: true }]'),
  },
  {
    what: 'a value that a rule refuses beside another field',
    edit: ruleOf('locker', 'when: [{ field: Size, is: ["02"] }, { field: LockerNumber, is: ["L001"] }]'),
  },
  {
    what: 'a shared rule that is idle in one product',
    edit: put(
      'parameters.yaml',
      'rules:\n',
      'rules:\n  - id: order-names\n    severity: issue\n    description: A rule.\n    when: [{ field: Carriage, is: ["DOOR_2"] }]\n    then: [{ field: OrderName, matches: "^ORDER" }]\n    source: [handbook]\n',
    ),
  },
  {
    what: 'a shared value that one product refuses and another one takes',
    edit: both(
      put(
        'parameters.yaml',
        'request:\n',
        'request:\n  Tone: { type: string, description: A tone., values: [{ value: "a", means: A }, { value: "b", means: B }], source: [handbook] }\n',
      ),
      put('products/locker.yaml', '    Size:\n', '    Tone: { shared: true }\n    Size:\n'),
      put(
        'products/door.yaml',
        '    NotifyAt: { shared: true }\n',
        '    NotifyAt: { shared: true }\n    Tone: { shared: true }\n',
      ),
      ruleOf('locker', 'when: [{ field: Tone, is: ["b"] }]'),
    ),
  },
  { what: 'a payload inside itself that may be left out', edit: put('payloads/stop.yaml', 'fields:\n', next('type: object')) },
  {
    what: 'a payload that may be empty JSON text inside itself',
    edit: put('payloads/stop.yaml', 'fields:\n', next('type: string, holds: json')),
  },
  {
    what: 'a payload that an optional part requires',
    edit: put(
      'payloads/stop.yaml',
      'fields:\n',
      `${next('type: object, required: true').replace('next:', 'way.next:')}  way: { type: object, description: The way., source: [handbook] }\n`,
    ),
  },
  {
    what: 'a code of everybody in a field with a pattern',
    edit: put('products/locker.yaml', 'codes: sizes\n', 'codes: sizes\n      pattern: { regex: "^0[1-3]$", means: 01 to 03 }\n'),
  },
  {
    what: 'a joiner between letters that need it, and between parts of an emoji',
    edit: put(
      'products/locker.yaml',
      'description: Waits in a locker for a day.',
      'description: Waits \u{1f468}\u200d\u{1f469}\u200d\u{1f467} or \u0645\u06cc\u200c\u062e for a day.',
    ),
  },
  {
    what: 'words of another script',
    edit: put(
      'products/locker.yaml',
      'description: Waits in a locker for a day.',
      'description: \u0420\u0430\u0441\u0443, \u0421\u041e\u0420 and \u0391\u03a9 wait.',
    ),
  },
  {
    what: 'a pattern of the right length, as far as its bounds show',
    edit: put(
      'products/locker.yaml',
      'length: { min: 6, max: 6 }',
      'length: { min: 6, max: 6 }\n      pattern: { regex: "^(?=.{6}$)[0-9]+$|[0-9]{2}", means: 6 digits }',
    ),
  },
  {
    what: 'a deprecation that says in words what to use',
    edit: put(
      'products/door.yaml',
      'description: Where to write.',
      'description: Where to write.\n      deprecated: { since: "2031-01-01", instead: \'`Phone` with `+49` before it\' }',
    ),
  },
  {
    what: 'a deprecated value that a field replaces, and a field that an operation replaces',
    edit: both(
      put(
        'operations/track.yaml',
        'means: Without }',
        'means: Without, deprecated: { since: "2031-01-01", instead: \'`LabelNumber`\' } }',
      ),
      put(
        'products/door.yaml',
        'description: Where to write.',
        'description: Where to write.\n      deprecated: { since: "2031-01-01", instead: \'`Track`\' }',
      ),
    ),
  },
  {
    what: 'a rule with the conditions of another one and another consequence',
    edit: ruleOf('door', 'when: [{ field: Insured, is: ["Y"] }]\nthen: [{ field: NotifyAt, present: true }]'),
  },
  {
    what: 'two versions of one day, the newest first',
    edit: put(
      'service.yaml',
      '\nlimits:\n',
      '\nchanges:\n  - { version: "0.1.10", date: "2031-05-01", changes: [More.] }\n  - { version: "0.1.9-rc.1", date: "2031-05-01", changes: [It began.] }\n\nlimits:\n',
    ),
  },
];

test.each(right)('$what is accepted', async ({ edit }) => {
  const spec = new MarkedCopy('parcel');
  edit(spec);

  const compiled = await compileSpec(spec.dir);

  expect(compiled.kind === 'faulty' ? compiled.diagnostics : []).toEqual([]);
});
