import { both, ruleOf } from './rules.ts';
import { put, type Mistake } from '../mistake.ts';

const deprecated = (instead: string) => `deprecated: { since: "2031-01-01", instead: ${instead} }`;
const email = (instead: string) =>
  put('products/door.yaml', 'description: Where to write.', `description: Where to write.\n      ${deprecated(instead)}`);
const withMap = (more: string) =>
  put('operations/track.yaml', '      default: "0"\n', `      default: "0"\n${more.replaceAll(/^/gm, '      ')}\n`);

/** Facts that are wrong because of what another place says, or doesn't say. */
export const elsewhereMistakes: readonly Mistake[] = [
  {
    what: 'a deprecated field whose replacement is mistyped',
    edit: email("⟦'`Phon`'⟧"),
    code: 'unknown-reference',
    message: 'There is no field Phon.',
    hint: 'Did you mean Phone?',
  },
  {
    what: 'two replacements, one of which is mistyped',
    edit: email("⟦'`Phone` or `NotifyAtt`'⟧"),
    code: 'unknown-reference',
    hint: 'Did you mean NotifyAt?',
  },
  {
    what: 'a deprecated field that replaces itself',
    edit: email("⟦'`Email`'⟧"),
    code: 'contradicting-keys',
    message: 'Email is deprecated, but `instead` says to use Email itself.',
  },
  {
    what: 'a deprecated value that replaces itself',
    edit: put('operations/track.yaml', 'means: Without }', `means: Without, ${deprecated("⟦'`0`'⟧")} }`),
    code: 'contradicting-keys',
  },
  {
    what: 'a deprecated value whose replacement is none',
    edit: put('operations/track.yaml', 'means: Without }', `means: Without, ${deprecated("⟦'`2`'⟧")} }`),
    code: 'unknown-reference',
    message: 'There is no value 2.',
  },
  {
    what: 'a deprecated code whose replacement is none',
    edit: put('codes/sizes.yaml', 'means: Small,', `means: Small, ${deprecated("⟦'`04`'⟧")},`),
    code: 'unknown-reference',
    message: 'There is no code 04.',
    hint: 'Known: 02, 03.',
  },
  {
    what: "a document's deprecated code whose replacement is mistyped",
    spec: 'real',
    edit: put(
      'documents/global-passport.yaml',
      '  - code: "01000000"\n',
      `  - code: "01000000"\n    ${deprecated("⟦'`0000001`'⟧")}\n`,
    ),
    code: 'unknown-reference',
  },
  {
    what: 'a condition of a rule on a field of another request',
    edit: ruleOf('door', 'when: [{ field: LabelNumber, present: true }]', { id: '⟦mine⟧' }),
    code: 'rule-field',
    hint: 'The request of track has it. If you mean that field, add `operation: track` to the condition.',
  },
  {
    what: 'a condition on a request that comes later in the flow',
    spec: 'real',
    edit: put(
      'products/ekyc.yaml',
      '- id: doc-page-config-mainland-id-card',
      '- id: ⟦images⟧\n      severity: notice\n      description: A rule.\n      when: [{ field: IsReturnImage, is: ["Y"] }]\n      source: [inferred]\n    - id: doc-page-config-mainland-id-card',
    ),
    code: 'rule-field',
    hint: 'Name a field of this message, or remove the rule.',
  },
  {
    what: 'a field that is returned with a field of the request',
    edit: put('operations/arrival.yaml', '{ operation: ship, field: NotifyWord', '{ field: ⟦NotifyWord⟧'),
    code: 'unknown-reference',
    hint: 'The request of ship has it. If you mean that field, add `operation: ship` to the condition.',
  },
  {
    what: 'a shared rule on fields of different requests',
    edit: both(
      put('parameters.yaml', '- { field: NotifyWord, present: true }', '- { field: LabelNumber, present: true }'),
      (spec) => spec.mark('parameters.yaml', '- id: ⟦word-needs-address⟧'),
    ),
    code: 'unused',
    hint: 'No request has LabelNumber and NotifyAt together: correct the fields, or remove the rule. To ask about an earlier request, add its `operation` to the condition.',
  },
  {
    what: 'a listed value that is unusual',
    edit: both(withMap('open: true\nusual: { regex: "^1", means: a one }'), (spec) =>
      spec.mark('operations/track.yaml', '- { value: ⟦"0"⟧'),
    ),
    code: 'bad-value',
    message: 'The value "0" breaks the field\'s own constraints: it is usually a one.',
    besides: ['bad-value'],
  },
  {
    what: 'a default that is unusual',
    edit: put(
      'parameters.yaml',
      'description: A word that comes back with the notice.',
      'description: A word.\n    default: ⟦"Word"⟧\n    usual: { regex: "^[a-z]", means: a word in lowercase }',
    ),
    code: 'bad-value',
    message: 'The default "Word" breaks the field\'s own constraints: it is usually a word in lowercase.',
  },
  {
    what: 'a usual form that excludes every value',
    edit: withMap('open: true\n⟦usual⟧: { regex: "^2", means: a two }'),
    code: 'contradicting-keys',
    message: 'WithMap: `usual` excludes every value.',
  },
  {
    what: 'a usual form beside all values',
    edit: withMap('⟦usual⟧: { regex: "^[01]", means: a bit }'),
    code: 'contradicting-keys',
    message: 'WithMap: other texts than the listed values are refused, so `usual` has no meaning.',
  },
  {
    what: 'a usual form that is the pattern',
    edit: put(
      'products/door.yaml',
      'pattern: { regex: "^[0-9]+$", means: digits }',
      'pattern: { regex: "^[0-9]+$", means: digits }\n      ⟦usual⟧: { regex: "^[0-9]+$", means: digits }',
    ),
    code: 'contradicting-keys',
    message: 'Worth: `usual` is the same as `pattern`, so no text is unusual.',
  },
  {
    what: 'a rule a second time, less severe and with another id',
    edit: both(
      ruleOf('door', 'when: [{ field: Insured, is: ["Y"] }]\nthen: [{ field: Worth, present: true }]', { severity: 'notice' }),
      (spec) => spec.mark('products/door.yaml', '- id: ⟦insured-needs-worth⟧'),
    ),
    code: 'contradicting-keys',
    message: 'The rule insured-needs-worth asks the same as the rule mine at products/door.yaml:85.',
  },
  {
    what: 'a rule a second time, with its conditions in another order',
    edit: both(ruleOf('locker', 'when: [{ field: Size, is: ["03"] }, { field: LockerNumber, is: ["L000"] }]'), (spec) =>
      spec.mark('products/locker.yaml', '- id: ⟦no-large-box-in-the-old-locker⟧'),
    ),
    code: 'contradicting-keys',
  },
  {
    what: 'a rule that a shared rule has already',
    edit: ruleOf('door', 'when: [{ field: NotifyWord, present: true }]\nthen: [{ field: NotifyAt, present: true }]', {
      id: '⟦mine⟧',
      severity: 'notice',
    }),
    code: 'contradicting-keys',
  },
  {
    what: 'a field of a document without a category of data',
    spec: 'real',
    edit: (spec) => {
      const lines = spec.read('documents/global-passport.yaml').replace('        data: name\n', '');
      spec.write('documents/global-passport.yaml', lines.replace('      surname:', '      ⟦surname⟧:'));
    },
    code: 'contradicting-keys',
  },
];
