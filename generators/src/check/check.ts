import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { DiagnosticCode } from '../diagnostics/registry.ts';
import { uniqueBy } from '../unique.ts';
import { workOn } from '../work-error.ts';
import type { Loaded } from '../load/load.ts';
import type { Spec, SpecFiles } from '../load/spec.ts';
import { findCopies } from './copies.ts';
import { addresses } from './rules/addresses.ts';
import { attributes } from './rules/attributes.ts';
import { calendarDays } from './rules/calendar-days.ts';
import { callbackFields } from './rules/callback-fields.ts';
import { parameterLocations } from './rules/parameter-locations.ts';
import { codeOwners } from './rules/code-owners.ts';
import { codes } from './rules/codes.ts';
import { completeCodes } from './rules/complete-codes.ts';
import { completeFields } from './rules/complete-fields.ts';
import { conditionValues } from './rules/condition-values.ts';
import { conditions } from './rules/conditions.ts';
import { consistentKeys } from './rules/consistent-keys.ts';
import { contradictions } from './rules/contradictions.ts';
import { dateFormats } from './rules/date-formats.ts';
import { decodedNames } from './rules/decoded-names.ts';
import { deprecations } from './rules/deprecations.ts';
import { discriminators } from './rules/discriminators.ts';
import { documentData } from './rules/document-data.ts';
import { endlessPayloads } from './rules/endless-payloads.ts';
import { exampleContradictions } from './rules/example-contradictions.ts';
import { exampleStatus } from './rules/example-status.ts';
import { failures } from './rules/failures.ts';
import { fieldValues } from './rules/field-values.ts';
import { generatedNames } from './rules/generated-names.ts';
import { guide } from './rules/guide.ts';
import { headers } from './rules/headers.ts';
import { unusedAnswers } from './rules/unused-answers.ts';
import { meaninglessKeys } from './rules/meaningless-keys.ts';
import { impossibleContradictions } from './rules/impossible-contradictions.ts';
import { impossibleMessages } from './rules/impossible-messages.ts';
import { impossibleRules } from './rules/impossible-rules.ts';
import { laterOperations } from './rules/later-operations.ts';
import { limitValues } from './rules/limit-values.ts';
import { names } from './rules/names.ts';
import { outcomes } from './rules/outcomes.ts';
import { ownedCodes } from './rules/owned-codes.ts';
import { parents } from './rules/parents.ts';
import { references } from './rules/references.ts';
import { regexes } from './rules/regexes.ts';
import { releases } from './rules/releases.ts';
import { repeatedItems } from './rules/repeated-items.ts';
import { requiredDefaults } from './rules/required-defaults.ts';
import { responseDefaults } from './rules/response-defaults.ts';
import { retention } from './rules/retention.ts';
import { returnCodes } from './rules/return-codes.ts';
import { returnedWhen } from './rules/returned-when.ts';
import { ruleFields } from './rules/rule-fields.ts';
import { sameRules } from './rules/same-rules.ts';
import { scenarioDocuments } from './rules/scenario-documents.ts';
import { sdkNames } from './rules/sdk-names.ts';
import { serviceFacts } from './rules/service-facts.ts';
import { strength } from './rules/strength.ts';
import { uncovered } from './rules/uncovered.ts';
import { unused } from './rules/unused.ts';
import type { CheckRule, Needs } from './rule.ts';

export { checkExamples } from './examples.ts';
export { checkScenarios } from './scenarios.ts';

const rules = {
  addresses,
  attributes,
  calendarDays,
  callbackFields,
  parameterLocations,
  codeOwners,
  codes,
  completeCodes,
  completeFields,
  conditionValues,
  conditions,
  consistentKeys,
  contradictions,
  dateFormats,
  decodedNames,
  deprecations,
  discriminators,
  documentData,
  endlessPayloads,
  exampleContradictions,
  exampleStatus,
  failures,
  fieldValues,
  generatedNames,
  guide,
  headers,
  unusedAnswers,
  meaninglessKeys,
  impossibleContradictions,
  impossibleMessages,
  impossibleRules,
  laterOperations,
  limitValues,
  names,
  outcomes,
  ownedCodes,
  parents,
  references,
  regexes,
  releases,
  repeatedItems,
  requiredDefaults,
  responseDefaults,
  retention,
  returnCodes,
  returnedWhen,
  ruleFields,
  sameRules,
  scenarioDocuments,
  sdkNames,
  serviceFacts,
  strength,
  uncovered,
  unused,
} as const satisfies Readonly<Record<string, CheckRule>>;

export interface SoundSpec {
  readonly kind: 'sound';
  readonly spec: Spec;
}

export interface UnsoundSpec {
  readonly kind: 'unsound';
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs the rules. After a problem that the loader has found, only those run that still give right results. */
export function check({ files: loaded, isComplete, diagnostics: found }: Loaded): SoundSpec | UnsoundSpec {
  const { files, diagnostics: copied } = findCopies(loaded);
  const before = [...found, ...copied];
  const isMet: Record<Needs, boolean> = { file: true, 'every-file': isComplete, 'sound-spec': before.length === 0 };
  const all = [
    ...before,
    ...Object.entries<CheckRule>(rules).flatMap(([name, rule]) =>
      isMet[rule.needs] ? workOn(`the check ${name}`, () => [...rule.check(files)]) : [],
    ),
  ];
  const isConsequence = consequences(all);
  // A bare Y is found by the parser, by the meta-schema and by a rule; one report is enough.
  const diagnostics = uniqueBy(
    all.filter((diagnostic) => !isConsequence(diagnostic)),
    ({ code, place }) => `${code} ${spot(place)}`,
  );
  return diagnostics.length === 0 && isWhole(loaded) ? { kind: 'sound', spec: loaded } : { kind: 'unsound', diagnostics };
}

/** Finds the problems that disappear once another one is fixed. */
function consequences(all: readonly Diagnostic[]): (diagnostic: Diagnostic) => boolean {
  const spotsOf = (wanted: DiagnosticCode) => new Set(all.flatMap(({ code, place }) => (code === wanted ? [spot(place)] : [])));
  // The parser asks for quotes around every word that YAML readers disagree on. Where no text is expected, quotes don't help.
  const notTexts = spotsOf('wrong-type');
  const unquoted = spotsOf('unquoted');
  const unknown = spotsOf('unknown-reference');
  const misshapen = spotsOf('bad-form');
  const filesWith = (wanted: DiagnosticCode) => new Set(all.flatMap(({ code, place }) => (code === wanted ? [place.file] : [])));
  const unknownKeys = spotsOf('unknown-key');
  const misspelled = filesWith('unknown-key');
  const ofNoProduct = filesWith('missing-discriminator');
  // A copy repeats the mistakes and the definitions of its original.
  const copies = new Set(all.flatMap(({ code, place }) => (code === 'copied-file' ? [place.file] : [])));
  return ({ code, place }) => {
    const at = spot(place);
    // Under its right name, a mistyped key is missing, also at the fields that share it.
    if (code === 'contradicting-keys' && ofNoProduct.has(place.file)) return true;
    if (code === 'contradicting-keys')
      return !unknownKeys.has(at) && (misspelled.has(place.file) || misspelled.has('parameters.yaml'));
    // The field that distinguishes products is wrong, so examples and conditions with its right value look wrong.
    if (code === 'bad-value') return ofNoProduct.has(place.file);
    if (copies.has(place.file)) return code !== 'copied-file';
    if (code === 'unquoted') return notTexts.has(at);
    if (code === 'inexact-number') return unquoted.has(at);
    // A thing whose name is mistyped elsewhere looks unused, or as if it belonged to nothing.
    if (dependsOnNames.has(code)) return unknown.size > 0 || copies.size > 0;
    // Examples can be checked only when the rest of the file is right.
    if (code === 'bad-example') return all.some((other) => other.code !== code && other.place.file === place.file);
    // If a text doesn't look like a host or a date at all, details don't help.
    if (detailsOfForm.has(code)) return misshapen.has(at);
    // If a name is unknown, it doesn't matter how names are written.
    return code === 'bad-form' && unknown.has(at);
  };
}

const dependsOnNames: ReadonlySet<Diagnostic['code']> = new Set(['unused', 'stray-code', 'wrong-return-code', 'no-codes']);
const detailsOfForm: ReadonlySet<Diagnostic['code']> = new Set(['bad-address', 'no-such-day']);

function spot({ file, line, col }: Place): string {
  return `${file}:${line}:${col}`;
}

function isWhole(files: SpecFiles): files is Spec {
  return files.service !== undefined && files.sources !== undefined;
}
