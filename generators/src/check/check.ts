import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Spec, SpecFiles } from '../load/spec.ts';
import { codes } from './rules/codes.ts';
import { completeFields } from './rules/complete-fields.ts';
import { consistentKeys } from './rules/consistent-keys.ts';
import { discriminators } from './rules/discriminators.ts';
import { fieldValues } from './rules/field-values.ts';
import { names } from './rules/names.ts';
import { references } from './rules/references.ts';
import { regexes } from './rules/regexes.ts';
import { requiredDefaults } from './rules/required-defaults.ts';
import { ruleFields } from './rules/rule-fields.ts';
import { unused } from './rules/unused.ts';
import type { CheckRule } from './rule.ts';

export { checkExamples } from './examples.ts';

const rules: readonly CheckRule[] = [
  codes,
  completeFields,
  consistentKeys,
  discriminators,
  fieldValues,
  names,
  references,
  regexes,
  requiredDefaults,
  ruleFields,
  unused,
];

/** Runs every rule that can be trusted, given what the loader has found already. */
export function check(
  files: SpecFiles,
  found: readonly Diagnostic[],
): { readonly kind: 'sound'; readonly spec: Spec } | { readonly kind: 'faulty'; readonly diagnostics: readonly Diagnostic[] } {
  const whole = found.length === 0;
  const diagnostics = [...found, ...rules.flatMap((rule) => (whole || !rule.needsWholeSpec ? [...rule.check(files)] : []))];
  if (diagnostics.length > 0 || !isWhole(files)) return { kind: 'faulty', diagnostics };
  return { kind: 'sound', spec: files };
}

function isWhole(files: SpecFiles): files is Spec {
  return files.service !== undefined && files.sources !== undefined;
}
