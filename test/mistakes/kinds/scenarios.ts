import type { Mistake } from '../mistake.ts';

const first = '# yaml-language-server: $schema=../schema/scenario.schema.json\n';

/** Scenarios that the spec refuses. Each is a new file in the spec that has an operation with an outcome. */
export const scenarioMistakes: readonly Mistake[] = [
  mistake('a field that there is not', 'answer: { ⟦Result.Passd⟧: "Y" }', 'bad-scenario', 'there is no field Result.Passd.'),
  mistake(
    'a value that the field does not take',
    'answer: { Result.Passed: ⟦"X"⟧ }',
    'bad-scenario',
    'Result.Passed is "X", but the values are Y, N.',
  ),
  mistake(
    'a value inside JSON text',
    'answer: { Result.ExtFaceInfo.facePassed: ⟦"X"⟧ }',
    'bad-scenario',
    'but the values are Y, N.',
  ),
  mistake('what a callback does not say', 'callback: { passed: ⟦"X"⟧ }', 'bad-scenario', 'passed is "X"'),
  mistake(
    'a field that no callback has',
    'callback: { pased: ⟦"Y"⟧ }',
    'unknown-reference',
    'There is no field of a callback pased.',
  ),
  mistake('a product that there is not', 'products: [⟦ekyk⟧]', 'unknown-reference', 'There is no product ekyk.'),
  mistake("a document's code that there is not", 'documents: [⟦"99"⟧]', 'unknown-reference', "There is no document's code 99."),
  mistake(
    'each value of no field',
    'each: ⟦Result.Nothing⟧',
    'unknown-reference',
    'There is no field of the answer Result.Nothing.',
  ),
  mistake(
    'edits of no field',
    'edits: [⟦Result.Nothing⟧]',
    'unknown-reference',
    'There is no field of the answer Result.Nothing.',
  ),
  {
    what: 'an answer in a spec in which no operation says how it ended',
    spec: 'parcel',
    edit: (spec) =>
      spec.write(
        'scenarios/extra.yaml',
        `${first}title: Extra\nsceneCode: "EXTRA"\n⟦answer⟧: { Nothing: "1" }\nsource: [handbook]\n`,
      ),
    code: 'contradicting-keys',
    names: 'No operation has an outcome',
  },
  {
    what: 'a sceneCode that another scenario has',
    spec: 'real',
    edit: (spec) => spec.write('scenarios/extra.yaml', `${first}title: Extra\nsceneCode: ⟦"CUT_OFF"⟧\nsource: [inferred]\n`),
    code: 'bad-scene-code',
    names: 'CUT_OFF',
  },
  {
    what: 'a scenario of its own without a sceneCode',
    spec: 'real',
    edit: (spec) => spec.write('scenarios/extra.yaml', `${first}⟦title⟧: Extra\nsource: [inferred]\n`),
    code: 'bad-scene-code',
    names: 'which is not 1 to 10 letters, digits or underscores',
  },
  {
    what: 'a sceneCode that is too long',
    spec: 'real',
    edit: (spec) =>
      spec.write('scenarios/extra.yaml', `${first}title: Extra\nsceneCode: ⟦"MUCH_TOO_LONG"⟧\nsource: [inferred]\n`),
    code: 'bad-form',
    besides: [],
  },
  {
    what: 'a callback whose outcome is no field of it',
    spec: 'real',
    edit: (spec) => spec.replace('operations/callback.yaml', '  verdict: passed', '  verdict: ⟦pased⟧'),
    code: 'unknown-reference',
    names: 'pased',
  },
];

function mistake(what: string, line: string, code: Mistake['code'], names: string): Mistake {
  const edit: Mistake['edit'] = (spec) =>
    spec.write('scenarios/extra.yaml', `${first}title: Extra\nsceneCode: "EXTRA"\n${line}\nsource: [inferred]\n`);
  return { what, spec: 'real', edit, code, names };
}
