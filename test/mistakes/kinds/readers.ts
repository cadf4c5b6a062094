import { put, type Mistake } from '../mistake.ts';

const section = (text: string) => put('service.yaml', '\nlimits:\n', `\n${text}\nlimits:\n`);
const scenario = (title: string, sceneCode: string) =>
  `# yaml-language-server: $schema=../schema/scenario.schema.json\ntitle: ${title}\nsceneCode: "${sceneCode}"\nsource: [inferred]\n`;

/** What readers of the guide, the changelog, the sources and the service would see twice, or in the wrong order. */
export const readerMistakes: readonly Mistake[] = [
  ...twice({
    'a title of a step': put('guide.yaml', 'title: Wait\n', 'title: ⟦Weigh the parcel⟧\n'),
    'a question': put(
      'guide.yaml',
      'symptoms:\n',
      '  - id: bicycles\n    question: ⟦Are bicycles insured?⟧\n    known: No.\n    source: [hearsay]\n\nsymptoms:\n',
    ),
    'a question that is asked in its own words': put(
      'guide.yaml',
      'asked: [two wheels]',
      'asked: [two wheels, ⟦Are bicycles insured?⟧]',
    ),
    'other words of a symptom': put('guide.yaml', 'asked: [rain, moisture]', 'asked: [rain, ⟦rain⟧]'),
    'the meaning of other words': put(
      'guide.yaml',
      '"Päckchen"]\n    source: [hearsay]\n',
      '"Päckchen"]\n    source: [hearsay]\n  - means: ⟦the parcel⟧\n    words: [bundle]\n    source: [hearsay]\n',
    ),
    'a title of a source': put('sources.yaml', 'title: At the counter', "title: ⟦The sender's handbook⟧"),
  }),
  {
    what: 'a title of a scenario twice',
    spec: 'real',
    edit: (spec) => {
      spec.write('scenarios/extra-one.yaml', scenario('Extra', 'EXTRA1'));
      spec.write('scenarios/extra-two.yaml', scenario('⟦Extra⟧', 'EXTRA2'));
    },
    code: 'duplicate-name',
  },
  {
    what: 'a change twice',
    edit: section('changes: [{ version: "0.1.0", date: "2031-05-01", changes: [It began., ⟦It began.⟧] }]\n'),
    code: 'repeated-item',
    message: 'The change It began. is twice in this list.',
  },
  {
    what: 'a cause twice',
    edit: put(
      'guide.yaml',
      'fix: Send it to a shop.\n',
      'fix: Send it to a shop.\n      - ⟦cause⟧: It stood at the door.\n        fix: Send it to a shop.\n',
    ),
    code: 'repeated-item',
  },
  {
    what: 'a region with two labels',
    edit: put('service.yaml', 'label: The North\n    network: internal', 'label: ⟦North⟧\n    network: internal'),
    code: 'contradicting-keys',
    message: 'The region north has the label North here, and The North at an endpoint before.',
  },
  {
    what: 'a callback before the call that names its URL',
    edit: section(
      'flow:\n  - { from: Post, to: You, does: Reports, call: ⟦arrival⟧, source: [handbook] }\n  - { from: You, to: Post, does: Ships, call: ship, source: [handbook] }\n',
    ),
    code: 'contradicting-keys',
    message: 'The callback arrival comes before ship, whose request has its URL.',
  },
];

function twice(edits: Readonly<Record<string, Mistake['edit']>>): Mistake[] {
  return Object.entries(edits).map(([what, edit]) => ({ what: `${what} twice`, edit, code: 'duplicate-name' }));
}
