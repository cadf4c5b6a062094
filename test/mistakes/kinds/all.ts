import type { Mistake } from '../mistake.ts';
import { contradictions } from './contradictions.ts';
import { disagreements } from './disagreements.ts';
import { duplicates } from './duplicates.ts';
import { elsewhereMistakes } from './elsewhere.ts';
import { exampleMistakes } from './examples.ts';
import { excludedValues } from './excluded.ts';
import { folderMistakes } from './folders.ts';
import { formMistakes } from './form.ts';
import { impossibleConditions, impossibleRules } from './impossible.ts';
import { incompleteMistakes } from './incomplete.ts';
import { gaps, leftovers } from './leftovers.ts';
import { lookalikeMistakes } from './lookalikes.ts';
import { references } from './references.ts';
import { readerMistakes } from './readers.ts';
import { reportedOnce } from './reported-once.ts';
import { responseMistakes } from './responses.ts';
import { scenarioMistakes } from './scenarios.ts';
import { smallLanguageMistakes } from './small-languages.ts';
import { strengthMistakes } from './strength.ts';
import { valueMistakes } from './values.ts';
import { oddMistakes, unquotedMistakes, yamlMistakes } from './yaml.ts';

/** Every kind of mistake that the tests make, by topic. */
export const kinds: Readonly<Record<string, readonly Mistake[]>> = {
  'files and folders': folderMistakes,
  YAML: yamlMistakes,
  'odd characters': oddMistakes,
  'strings without quotes': unquotedMistakes,
  'the form of a file': formMistakes,
  'keys that contradict each other': contradictions,
  'what stands twice': duplicates,
  references,
  'what nothing uses': leftovers,
  'what is left out': gaps,
  values: valueMistakes,
  examples: exampleMistakes,
  scenarios: scenarioMistakes,
  'what responses say': responseMistakes,
  'values that something else excludes': excludedValues,
  'conditions that never hold': impossibleConditions,
  'rules that nothing breaks, or everything': impossibleRules,
  'what lacks its other half': incompleteMistakes,
  'strings with a language of their own': smallLanguageMistakes,
  'how firmly a fact is known': strengthMistakes,
  'letters that look like others': lookalikeMistakes,
  'facts that disagree': disagreements,
  'what another place decides': elsewhereMistakes,
  'what readers see twice': readerMistakes,
  'what is reported once': reportedOnce,
};
