import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { DiagnosticCode } from '../diagnostics/registry.ts';
import { uniqueBy } from '../unique.ts';
import type { Loaded } from '../load/load.ts';
import type { Spec, SpecFiles } from '../load/spec.ts';
import { findCopies } from './copies.ts';
import { addresses } from './rules/addresses.ts';
import { attributes } from './rules/attributes.ts';
import { calendarDays } from './rules/calendar-days.ts';
import { callbackFields } from './rules/callback-fields.ts';
import { carriers } from './rules/carriers.ts';
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
import { discriminators } from './rules/discriminators.ts';
import { endlessPayloads } from './rules/endless-payloads.ts';
import { exampleContradictions } from './rules/example-contradictions.ts';
import { exampleStatus } from './rules/example-status.ts';
import { failures } from './rules/failures.ts';
import { fieldValues } from './rules/field-values.ts';
import { generatedNames } from './rules/generated-names.ts';
import { guide } from './rules/guide.ts';
import { headers } from './rules/headers.ts';
import { idleAnswers } from './rules/idle-answers.ts';
import { idleKeys } from './rules/idle-keys.ts';
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
import { strength } from './rules/strength.ts';
import { uncovered } from './rules/uncovered.ts';
import { unused } from './rules/unused.ts';
import type { CheckRule, Needs } from './rule.ts';

export { checkExamples } from './examples.ts';
export { checkScenarios } from './scenarios.ts';

const rules: readonly CheckRule[] = [
  addresses,
  attributes,
  calendarDays,
  callbackFields,
  carriers,
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
  discriminators,
  endlessPayloads,
  exampleContradictions,
  exampleStatus,
  failures,
  fieldValues,
  generatedNames,
  guide,
  headers,
  idleAnswers,
  idleKeys,
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
  strength,
  uncovered,
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
export function check({ files: loaded, isComplete, diagnostics: found }: Loaded): Sound | Unsound {
  const { files, diagnostics: copied } = findCopies(loaded);
  const before = [...found, ...copied];
  const met: Record<Needs, boolean> = { file: true, 'every-file': isComplete, 'sound-spec': before.length === 0 };
  const all = [...before, ...rules.flatMap((rule) => (met[rule.needs] ? [...rule.check(files)] : []))];
  const isAside = consequences(all);
  // A bare Y is found by the parser, by the meta-schema and by a rule; one report is enough.
  const diagnostics = uniqueBy(
    all.filter((diagnostic) => !isAside(diagnostic)),
    ({ code, place }) => `${code} ${spot(place)}`,
  );
  return diagnostics.length === 0 && isWhole(loaded) ? { kind: 'sound', spec: loaded } : { kind: 'unsound', diagnostics };
}

/** Finds the problems that are gone once another one is fixed. */
function consequences(all: readonly Diagnostic[]): (diagnostic: Diagnostic) => boolean {
  const spotsOf = (wanted: DiagnosticCode) => new Set(all.flatMap(({ code, place }) => (code === wanted ? [spot(place)] : [])));
  // The parser asks for quotes around every bare word that YAML readers disagree on; where no text is wanted they fix nothing.
  const notTexts = spotsOf('wrong-type');
  const unquoted = spotsOf('unquoted');
  const unknown = spotsOf('unknown-reference');
  const misshapen = spotsOf('bad-form');
  const filesWith = (wanted: DiagnosticCode) => new Set(all.flatMap(({ code, place }) => (code === wanted ? [place.file] : [])));
  const unknownKeys = spotsOf('unknown-key');
  const misspelt = filesWith('unknown-key');
  const ofNoProduct = filesWith('missing-discriminator');
  // A copy has the mistakes of its original, and defines again what the original defines.
  const copies = new Set(all.flatMap(({ code, place }) => (code === 'copied-file' ? [place.file] : [])));
  return ({ code, place }) => {
    const at = spot(place);
    // What a mistyped key would say is missing, also where a shared field is used.
    if (code === 'contradicting-keys')
      return !unknownKeys.has(at) && (misspelt.has(place.file) || misspelt.has('parameters.yaml'));
    // The example and the conditions name the right value of the field that distinguishes products.
    if (code === 'bad-value') return ofNoProduct.has(place.file);
    if (copies.has(place.file)) return code !== 'copied-file';
    if (code === 'unquoted') return notTexts.has(at);
    if (code === 'inexact-number') return unquoted.has(at);
    // What a mistyped name was meant for looks unused, or foreign to where it belongs.
    if (restsOnNames.has(code)) return unknown.size > 0 || copies.size > 0;
    // Whether an example contradicts itself is open until the contradictions are right.
    if (code === 'bad-example') return all.some((other) => other.code !== code && other.place.file === place.file);
    // What doesn't even look like a host or a date needs no word on what is wrong inside it.
    if (finer.has(code)) return misshapen.has(at);
    // A name that is none of those known needs no word on how names are written.
    return code === 'bad-form' && unknown.has(at);
  };
}

const restsOnNames: ReadonlySet<Diagnostic['code']> = new Set(['unused', 'stray-code', 'wrong-return-code', 'no-codes']);
const finer: ReadonlySet<Diagnostic['code']> = new Set(['bad-address', 'no-such-day']);

function spot({ file, line, col }: Place): string {
  return `${file}:${line}:${col}`;
}

function isWhole(files: SpecFiles): files is Spec {
  return files.service !== undefined && files.sources !== undefined;
}
