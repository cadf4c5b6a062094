import { both } from './rules.ts';
import { put, type Mistake } from '../mistake.ts';

const file = 'operations/check-result.yaml';
const unknownField = { code: 'unknown-reference' } as const;

/** Mistakes in contradictions and in outcomes. */
export const responseMistakes: readonly Mistake[] = [
  {
    what: 'a field that is returned when it is there',
    edit: returned('⟦field⟧: Parcel.Fate, present: true'),
    code: 'contradicting-keys',
    message: 'Parcel.Fate: `returnedWhen` names the field itself, so it says nothing.',
  },
  {
    what: 'a field that is returned when the object around it is not there',
    edit: returned('field: Code, is: ["Fine"] }\n        - { ⟦field⟧: Parcel, present: false'),
    code: 'impossible-condition',
    message: 'The condition on Parcel never holds: it excludes Parcel.Fate itself.',
  },
  {
    what: 'two fields of which the first needs the second, which is only there without the first',
    edit: both(
      returned('⟦field⟧: Parcel.Journey, present: true'),
      put(
        'operations/track.yaml',
        '      description: Its way so far.\n',
        '      description: Its way so far.\n      returnedWhen: [{ field: Parcel.Fate, present: false }]\n',
      ),
    ),
    code: 'impossible-condition',
    message: 'The condition on Parcel.Journey never holds: it excludes Parcel.Fate itself.',
  },
  inReal('a contradiction of an unknown field', '{ field: Code, isNot: ["Success"] }', '{ field: ⟦Codes⟧, isNot: ["Success"] }', {
    ...unknownField,
    message: 'There is no field of the response of CheckResult Codes.',
    hint: 'Did you mean Code?',
  }),
  inReal(
    'a contradiction of an unknown field in JSON text',
    'field: Result.ExtFaceInfo.faceAttack,',
    'field: ⟦Result.ExtFaceInfo.faceAtack⟧,',
    {
      ...unknownField,
      hint: 'Did you mean Result.ExtFaceInfo.faceAttack?',
    },
  ),
  inReal('a contradiction of a field inside a text', 'field: Code, isNot', 'field: ⟦Code.Success⟧, isNot', unknownField),
  inReal('a contradiction of a value that a flag can’t have', 'facePassed, is: ["N"]', 'facePassed, is: [⟦"F"⟧]', {
    code: 'bad-value',
    message: 'The condition "F" breaks the field\'s own constraints: Result.ExtFaceInfo.facePassed has the values Y, N.',
  }),
  inReal('a contradiction of a code that an open list lacks', 'isNot: ["Success"]', 'isNot: [⟦"Succes"⟧]', { code: 'bad-value' }),
  inReal('a contradiction that matches', 'isNot: ["Success"]', '⟦matches⟧: "^S"', {
    code: 'contradicting-keys',
    message: "A contradiction compares values of one response, so it can't use `matches`.",
    hint: 'Use `is`, `isNot` or `present`.',
  }),
  inReal('a contradiction that asks nothing', '- { field: Code, isNot: ["Success"] }', '- { ⟦field⟧: Code }', {
    code: 'contradicting-keys',
    hint: 'Add `is`, `isNot`, `present` or `matches`.',
  }),
  inReal('a contradiction twice', 'id: passed-without-success', 'id: ⟦passed-with-face-attack⟧', { code: 'duplicate-name' }),
  inReal('a contradiction of the packages', 'id: passed-without-success', 'id: ⟦no-verdict⟧', { code: 'duplicate-name' }),
  {
    what: 'contradictions of a request',
    edit: put(
      'operations/track.yaml',
      '\n  examples:\n    - id: track-with-map',
      '\n  ⟦contradictions⟧:\n    - { id: odd, description: Odd., when: [{ field: WithMap, is: ["1"] }], basis: stated, source: [handbook] }\n  examples:\n    - id: track-with-map',
    ),
    code: 'contradicting-keys',
    besides: ['unknown-key'],
    message: "Decoders don't look for contradictions in the request of Track.",
  },
  inReal('an outcome of an unknown field', 'verdict: Result.Passed', 'verdict: ⟦Result.Pass⟧', {
    ...unknownField,
    hint: 'Did you mean Result.Passed?',
  }),
  inReal('an outcome whose verdict is no answer', 'verdict: Result.Passed', 'verdict: ⟦Code⟧', {
    code: 'contradicting-keys',
    message: "Code doesn't answer yes or no: two of its values need a flag.",
  }),
  inReal('an outcome whose reason has no codes', 'reason: Result.SubCode', 'reason: ⟦Message⟧', {
    code: 'contradicting-keys',
    message: 'Message has no codes.',
  }),
];

function inReal(what: string, from: string, to: string, said: Omit<Mistake, 'what' | 'edit'>): Mistake {
  return { what, spec: 'real', edit: put(file, from, to), ...said };
}

/** Another condition for the fate of the parcel. */
function returned(condition: string): Mistake['edit'] {
  return put(
    'operations/track.yaml',
    'returnedWhen:\n        - { field: Code, is: ["Fine"] }',
    `returnedWhen:\n        - { ${condition} }`,
  );
}
