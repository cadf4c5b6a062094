import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { uniqueBy } from '../unique.ts';
import type { Loaded } from '../load/load.ts';
import type { Spec, SpecFiles } from '../load/spec.ts';
import { attributes } from './rules/attributes.ts';
import { carriers } from './rules/carriers.ts';
import { codes } from './rules/codes.ts';
import { completeFields } from './rules/complete-fields.ts';
import { conditionValues } from './rules/condition-values.ts';
import { conditions } from './rules/conditions.ts';
import { consistentKeys } from './rules/consistent-keys.ts';
import { contradictions } from './rules/contradictions.ts';
import { decodedNames } from './rules/decoded-names.ts';
import { discriminators } from './rules/discriminators.ts';
import { exampleStatus } from './rules/example-status.ts';
import { fieldValues } from './rules/field-values.ts';
import { generatedNames } from './rules/generated-names.ts';
import { names } from './rules/names.ts';
import { outcomes } from './rules/outcomes.ts';
import { ownedCodes } from './rules/owned-codes.ts';
import { parents } from './rules/parents.ts';
import { references } from './rules/references.ts';
import { regexes } from './rules/regexes.ts';
import { requiredDefaults } from './rules/required-defaults.ts';
import { retention } from './rules/retention.ts';
import { ruleFields } from './rules/rule-fields.ts';
import { scenarioReferences } from './rules/scenario-references.ts';
import { unused } from './rules/unused.ts';
import type { CheckRule, Needs } from './rule.ts';

export { checkExamples } from './examples.ts';
export { checkScenarios } from './scenarios.ts';

const rules: readonly CheckRule[] = [
  attributes,
  carriers,
  codes,
  completeFields,
  conditionValues,
  conditions,
  consistentKeys,
  contradictions,
  decodedNames,
  discriminators,
  exampleStatus,
  fieldValues,
  generatedNames,
  names,
  outcomes,
  ownedCodes,
  parents,
  references,
  regexes,
  requiredDefaults,
  retention,
  ruleFields,
  scenarioReferences,
  unused,
];

export interface Sound {
  readonly kind: 'sound';
  readonly spec: Spec;
}

export interface Unsound {
  readonly kind: 'unsound';
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs every rule that can be trusted, given what the loader has found already. */
export function check({ files, isComplete, diagnostics: found }: Loaded): Sound | Unsound {
  const met: Record<Needs, boolean> = { file: true, 'every-file': isComplete, 'sound-spec': found.length === 0 };
  const told = [...found, ...rules.flatMap((rule) => (met[rule.needs] ? [...rule.check(files)] : []))];
  // The parser asks for quotes around every bare word that YAML readers disagree on; where no text is wanted they fix nothing.
  const notTexts = new Set(told.flatMap(({ code, place }) => (code === 'wrong-type' ? [spot(place)] : [])));
  // A name that is none of those known needs no word on how names are written.
  const unknown = new Set(told.flatMap(({ code, place }) => (code === 'unknown-reference' ? [spot(place)] : [])));
  // What a misspelt name was meant for looks unused.
  const isMisspelt = unknown.size > 0;
  const isAside = ({ code, place }: Diagnostic) =>
    (code === 'unquoted' && notTexts.has(spot(place))) ||
    (code === 'unused' && isMisspelt) ||
    (code === 'bad-form' && unknown.has(spot(place)));
  const all = told.filter((diagnostic) => !isAside(diagnostic));
  // A bare Y is found by the parser, by the meta-schema and by a rule; one report is enough.
  const diagnostics = uniqueBy(all, ({ code, place }) => `${code} ${spot(place)}`);
  return diagnostics.length === 0 && isWhole(files) ? { kind: 'sound', spec: files } : { kind: 'unsound', diagnostics };
}

function spot({ file, line, col }: Place): string {
  return `${file}:${line}:${col}`;
}

function isWhole(files: SpecFiles): files is Spec {
  return files.service !== undefined && files.sources !== undefined;
}
