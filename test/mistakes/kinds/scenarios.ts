import { put, type Mistake } from '../mistake.ts';

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
  mistake(
    'each value of a field without values',
    '⟦each⟧: Result.ExtIdInfo.idImage',
    'contradicting-keys',
    '`each` names Result.ExtIdInfo.idImage, but it lists no values.',
  ),
  mistake('edits of a verdict', 'edits: [⟦Result.Passed⟧]', 'contradicting-keys', 'Result.Passed, but it has no document.'),
  mistake(
    'a verdict in another form',
    'forms: { ⟦Result.Passed⟧: twice }',
    'contradicting-keys',
    "`forms` names Result.Passed, but it doesn't hold JSON.",
  ),
  mistake(
    'a document that its product does not have',
    'products: [face-verify]\ndocuments: [⟦"00000001"⟧]',
    'contradicting-keys',
    'The scenario is for face-verify, where there is no document 00000001.',
  ),
  mistake(
    'an answer that contradicts itself',
    'answer: { Result.Passed: "Y", Result.SubCode: ⟦"204"⟧ }',
    'bad-scenario',
    'it has the contradiction passed-with-another-sub-code',
  ),
  mistake(
    'another form of JSON text inside JSON text',
    'odd: true\nforms: { ⟦Result.ExtIdInfo.ocrIdInfo⟧: object }',
    'contradicting-keys',
    '`forms` names Result.ExtIdInfo.ocrIdInfo, which is inside the JSON text Result.ExtIdInfo.',
  ),
  mistake(
    'another form of what the answer leaves out',
    'answer: { Result.ExtFaceInfo: null }\nforms: { ⟦Result.ExtFaceInfo⟧: object }',
    'contradicting-keys',
    "`forms` names Result.ExtFaceInfo, which the answer doesn't have.",
  ),
  mistake(
    'an answer that the product never has',
    'products: [face-verify]\nanswer: { ⟦Result.ExtIdInfo.idImage⟧: "/9j/4AAQSkZJRgABAQAAAQABAAD/2Q==" }',
    'contradicting-keys',
    '`answer` names Result.ExtIdInfo.idImage, which is returned only for ekyc and id-ocr.',
  ),
  mistake(
    'edits of a document that the product does not read',
    'products: [face-verify]\nedits: [⟦Result.ExtIdInfo.ocrIdEditInfo⟧]',
    'contradicting-keys',
    'which is returned only for ekyc and id-ocr.',
  ),
  mistake(
    'edits that the answer replaces',
    'answer: { Result.ExtIdInfo.ocrIdEditInfo: null }\nedits: [⟦Result.ExtIdInfo.ocrIdEditInfo⟧]',
    'contradicting-keys',
    '`edits` names Result.ExtIdInfo.ocrIdEditInfo, but `answer` replaces it.',
  ),
  mistake(
    'each value of a field that the answer gives',
    'products: [ekyc]\nodd: true\neach: Result.SubCode\nanswer: { ⟦Result.SubCode⟧: "204" }',
    'contradicting-keys',
    '`answer` gives Result.SubCode a value, but `each` gives it one value after the other.',
  ),
  {
    what: 'each value in the scenario of one code',
    spec: 'real',
    edit: put('scenarios/sub-codes-205.yaml', 'answer:\n', '⟦each⟧: Result.ExtIdInfo.spoofInfo.spoofType\n\nanswer:\n'),
    code: 'contradicting-keys',
    message: '`each` has no effect, because the file changes the one scenario that has its name.',
  },
  {
    what: 'an answer of a call that fails',
    spec: 'real',
    edit: (spec) =>
      spec.write('scenarios/initialize-invalid-parameter.yaml', `${first}⟦answer⟧: { Result.Passed: "N" }\nsource: [inferred]\n`),
    code: 'contradicting-keys',
    message: '`answer` has no effect, because the call fails in this scenario.',
  },
  {
    what: 'one mistake in the scenarios of several values',
    spec: 'real',
    edit: (spec) => spec.replace('scenarios/forged.yaml', 'Result.SubCode: "212"', 'Result.SubCode: ⟦"999"⟧'),
    code: 'bad-scenario',
    once: true,
  },
  {
    what: 'a file for the scenario of a code that there is not',
    spec: 'real',
    edit: (spec) => {
      spec.move('scenarios/sub-codes-204.yaml', 'scenarios/sub-codes-203.yaml');
      spec.mark('scenarios/sub-codes-203.yaml', '⟦description⟧: The liveness');
    },
    code: 'bad-scene-code',
    message: 'The scenario sub-codes-203 has no sceneCode, and no fact has a scenario with this name.',
    names: 'sub-codes-203',
  },
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
    message: 'The scenario extra has no sceneCode, and no fact has a scenario with this name.',
    hint: 'Add a sceneCode, or give the file the name of the scenario that it changes.',
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
