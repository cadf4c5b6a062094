import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SpecRule } from '../../load/generated/spec-types.ts';
import type { SpecFiles } from '../../load/spec.ts';
import { spaceOf } from '../possible/message-space.ts';
import { verdictOn, type RuleVerdict } from '../possible/rule-verdict.ts';
import { wholeMessages, type WholeMessage } from '../possible/whole-messages.ts';
import type { CheckRule } from '../rule.ts';
import type { Located } from '../located.ts';

/** Some messages must be able to follow a rule and others to break it, and each of its conditions must be able to hold. */
export const impossibleRules: CheckRule = {
  needs: 'sound-spec',
  *check(files) {
    for (const [rule, verdicts] of verdictsByRule(files)) {
      const found = verdicts.map(({ verdict }) => verdict);
      const always = verdicts.find(({ verdict }) => verdict?.kind === 'refuses-all');
      // A rule that never applies in one message may apply in another one that shares it.
      if (always) yield problem(rule, always);
      else if (found.every((verdict) => verdict !== undefined)) yield problem(rule, verdicts[0]!);
    }
  },
};

interface Verdict {
  readonly message: WholeMessage;
  readonly verdict: RuleVerdict | undefined;
}

function verdictsByRule(files: SpecFiles): Map<Located<SpecRule>, Verdict[]> {
  const byPlace = new Map<string, { readonly rule: Located<SpecRule>; readonly verdicts: Verdict[] }>();
  for (const message of wholeMessages(files)) {
    const space = spaceOf(files, message.fields);
    for (const rule of message.rules) {
      const key = [rule.file.source.file, ...rule.path].join(' ');
      const entry = byPlace.get(key) ?? { rule, verdicts: [] };
      entry.verdicts.push({ message, verdict: verdictOn(files, space, rule.value) });
      byPlace.set(key, entry);
    }
  }
  return new Map([...byPlace.values()].map(({ rule, verdicts }) => [rule, verdicts]));
}

function problem({ file, path, value: { id } }: Located<SpecRule>, { message: { label }, verdict }: Verdict): Diagnostic {
  const place = file.source.at([...path, 'id']);
  switch (verdict?.kind) {
    case 'never-holds': {
      const at = file.source.at([...path, ...verdict.path]);
      return diagnose('impossible-condition', at, { field: verdict.field, why: verdict.why });
    }
    case 'refuses-all':
      return diagnose('unkeepable-rule', place, { rules: `the rule ${id}`, message: label });
    default:
      return diagnose('unbreakable-rule', place, { rule: id, message: label });
  }
}
