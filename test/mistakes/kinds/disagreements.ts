import { both } from './rules.ts';
import { put, type Mistake } from '../mistake.ts';

const section = (text: string) => put('service.yaml', '\nlimits:\n', `\n${text}\nlimits:\n`);
const change = (version: string, date: string) => `  - { version: ${version}, date: ${date}, changes: [It began.] }\n`;
const flow = (starts: string) =>
  section(
    `flow:\n  - { from: You, to: Post, does: Ships, call: ship, ${starts}source: [handbook] }\n  - { from: You, to: Post, does: Asks, call: track, source: [handbook] }\n`,
  );
const failure = (retry: string) => `failure: { kind: parameter, who: caller, retry: { ${retry} } }`;
const incomplete = (more: string) =>
  put('codes/replies.yaml', 'advice: Complete the order.', `advice: Complete the order.\n    ${more}`);
const family = (prefix: string) => `  - { prefix: ${prefix}, means: A., ${failure('helps: false')}, source: [handbook] }\n`;

/** Facts in different places that contradict each other. */
export const disagreements: readonly Mistake[] = [
  ...contradicting({
    'a pattern without a text of the right length': put(
      'products/locker.yaml',
      'length: { min: 6, max: 6 }',
      'length: { min: 6, max: 6 }\n      ⟦pattern⟧: { regex: "^[0-9]{4}$", means: 4 digits }',
    ),
    'a GET with parameters in its body': put('service.yaml', 'method: POST', 'method: ⟦GET⟧'),
    'a response that depends on a later call': both(
      flow(''),
      put(
        'products/door.yaml',
        'holds: id',
        'holds: id\n      returnedWhen: [{ operation: ⟦track⟧, field: WithMap, is: ["1"] }]',
      ),
    ),
    'a callback to what is no URL': put('operations/arrival.yaml', 'url: NotifyAt', 'url: ⟦NotifyWord⟧'),
    'an echo of data of another category': put(
      'operations/arrival.yaml',
      'data: secret\n      echoes: NotifyWord',
      'data: contact\n      echoes: ⟦NotifyWord⟧',
    ),
    'an echo of a secret without a category of data': put(
      'operations/arrival.yaml',
      'data: secret\n      echoes: NotifyWord',
      'echoes: ⟦NotifyWord⟧',
    ),
    'a time for which a value about nobody is kept': both(
      put('service.yaml', '    unit: score\n', '    unit: days\n'),
      put('products/door.yaml', 'holds: id\n', 'holds: id\n      ⟦kept⟧: heaviest-parcel\n'),
    ),
    'two parameters with one name in the SDK': both(
      section('sdk: { package: parcels, names: lower-first, source: [handbook] }\n'),
      put(
        'products/locker.yaml',
        '    Size:\n',
        '    ⟦orderName⟧: { type: string, description: A name., source: [handbook] }\n    Size:\n',
      ),
    ),
    'an object in a query': put(
      'operations/arrival.yaml',
      '    fate:\n',
      '    more: { type: ⟦object⟧, description: More., source: [handbook] }\n    fate:\n',
    ),
    'a basis that no source states': put(
      'products/door.yaml',
      'pattern: { regex: "^[0-9]+$", means: digits }',
      'pattern: { regex: "^[0-9]+$", means: digits }\n      basis: [{ for: [pattern], ⟦source⟧: [hearsay], says: Digits. }]',
    ),
    'a rule that refuses and that no source states': put(
      'parameters.yaml',
      'basis: inferred }\n    source: [handbook]',
      'basis: inferred }\n    ⟦source⟧: [hearsay]',
    ),
    'changes that are not in order': section(
      `changes:\n${change('"0.1.0"', '"2031-05-01"')}${change('"0.2.0"', '⟦"2031-06-01"⟧')}`,
    ),
    'a wait before a retry that does not help': incomplete(failure('helps: false, ⟦wait⟧: 5')),
    'a result to wait for without a retry': incomplete(`⟦outcome⟧: unfinished\n    ${failure('helps: false')}`),
    'a success that says how a call failed': put(
      'codes/replies.yaml',
      'status: 200, means',
      `status: 200, ⟦failure⟧: { kind: service, who: provider, retry: { helps: true } }, means`,
    ),
    'a default in a response': put('products/locker.yaml', 'example: "004711"', '⟦default⟧: "004711"\n      example: "004711"'),
    'a weight that starts with a step': flow('starts: [⟦heaviest-parcel⟧], '),
    'a range that ends before it starts': put(
      'payloads/contents.yaml',
      'range: { min: 1, max: 30000 }',
      '⟦range⟧: { min: 30000, max: 1 }',
    ),
  }),
  {
    what: 'an example in an unusual form',
    edit: put(
      'products/locker.yaml',
      'example: "004711"',
      'usual: { regex: "^[1-9]", means: a number without zeros before it }\n      example: ⟦"004711"⟧',
    ),
    code: 'bad-value',
  },
  {
    what: 'an example that contradicts itself',
    edit: both(
      put(
        'operations/track.yaml',
        '  examples:\n    - id: track-delivered',
        '  contradictions:\n    - id: fine-and-there\n      description: It is there.\n      when: [{ field: Code, is: ["Fine"] }, { field: Parcel.Fate, is: ["D1"] }]\n      basis: inferred\n      source: [handbook]\n  examples:\n    - id: track-delivered',
      ),
      put('operations/track.yaml', 'Fate: "D1"\n          Journey', 'Fate: ⟦"D1"⟧\n          Journey'),
    ),
    code: 'bad-example',
    names: 'it has the contradiction fine-and-there: It is there',
  },
  {
    what: 'a shared rule whose code one of its messages never gets',
    edit: put(
      'parameters.yaml',
      'rules:\n',
      'rules:\n  - id: order-names\n    severity: issue\n    description: A rule.\n    then: [{ field: OrderName, matches: "^ORDER" }]\n    prevents: { code: ⟦"Order.Twice"⟧, basis: inferred }\n    source: [handbook]\n',
    ),
    code: 'wrong-return-code',
    message: "The mistake can't cause the code Order.Twice: it isn't returned by locker.",
  },
  {
    what: 'an alias that is the name of a later field',
    edit: put('operations/arrival.yaml', 'aliases: [labelNumber]', 'aliases: [⟦fate⟧]'),
    code: 'duplicate-name',
  },
  {
    what: 'a version with a letter before it',
    edit: section(`changes:\n${change('⟦"v0.2"⟧', '"2031-05-01"')}`),
    code: 'bad-form',
  },
  {
    what: 'a version twice',
    edit: section(`changes:\n${change('"0.1.0"', '"2031-05-01"')}${change('⟦"0.1.0"⟧', '"2031-04-01"')}`),
    code: 'duplicate-name',
  },
  {
    what: 'a host twice',
    edit: put('service.yaml', 'host: north.internal.parcel-post.example', 'host: ⟦north.parcel-post.example⟧'),
    code: 'duplicate-name',
    hint: 'Correct one of the two, or remove it.',
  },
  {
    what: 'a page twice',
    edit: both(
      put('sources.yaml', 'updated:', 'address: { url: "https://post.example", certainty: certain }\n    updated:'),
      put(
        'sources.yaml',
        'authority: inferred',
        'authority: inferred\n    address: { url: ⟦"https://post.example"⟧, certainty: certain }',
      ),
    ),
    code: 'duplicate-name',
  },
  {
    what: 'two families of codes with one prefix',
    edit: put('codes/replies.yaml', 'codes:\n', `families:\n${family('"Old."')}${family('⟦"Old."⟧')}\ncodes:\n`),
    code: 'duplicate-code',
    message: 'The prefix Old. is already defined at codes/replies.yaml:14.',
    hint: 'Correct one of the two prefixes, or remove it.',
  },
  {
    what: 'a deprecation on no day',
    edit: put('operations/track.yaml', 'means: Without }', 'means: Without, deprecated: { since: ⟦"2031-02-30"⟧ } }'),
    code: 'no-such-day',
  },
  {
    what: 'a closed list without its basis, in the real spec',
    spec: 'real',
    edit: (spec) => {
      const basis = '      basis:\n        - for: [values]\n          source: [ekyc-page]\n          says: Lists `T` and `F`.\n';
      const lines = spec.read('products/ekyc.yaml').replace(basis, '');
      spec.write('products/ekyc.yaml', lines.replace(/(\n    Authorize:\n[^]*?\n      )values:/, '$1⟦values⟧:'));
    },
    code: 'contradicting-keys',
  },
];

function contradicting(edits: Readonly<Record<string, Mistake['edit']>>): Mistake[] {
  return Object.entries(edits).map(([what, edit]) => ({ what, edit, code: 'contradicting-keys' }));
}
