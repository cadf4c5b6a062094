import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { SpecCondition, SpecRule } from '../../load/generated/spec-types.ts';
import { wholeMessages } from '../possible/whole-messages.ts';
import type { CheckRule } from '../rule.ts';
import type { Located } from '../located.ts';

/** Two rules of a message must not ask the same. Each mistake would be reported twice, perhaps with different return codes. */
export const sameRules: CheckRule = {
  needs: 'sound-spec',
  *check(files) {
    for (const { rules } of wholeMessages(files)) {
      const first = new Map<string, Located<SpecRule>>();
      for (const rule of rules) {
        const asked = askedBy(rule.value);
        const before = first.get(asked);
        first.set(asked, before ?? rule);
        // Two rules with one id are reported as such.
        if (!before || before.value.id === rule.value.id) continue;
        const [place, other] = [rule, before].map(({ file, path }) => file.source.at([...path, 'id']));
        const what = `The rule ${rule.value.id} asks the same as the rule ${before.value.id} at ${other!.file}:${other!.line}.`;
        yield diagnose('contradicting-keys', place!, { what, fix: 'Keep one of the two, or correct the conditions.' }, [other!]);
      }
    }
  },
};

/** A text that is equal for rules that ask the same. The order of conditions and values has no meaning. */
function askedBy({ when = [], then = [], exactlyOne }: SpecRule): string {
  return JSON.stringify([sorted(when.map(condition)), sorted(then.map(condition)), sorted(exactlyOne?.of ?? [])]);
}

function condition({ operation, field, is, isNot, present, matches, text }: SpecCondition): string {
  return JSON.stringify([operation, field, is && sorted(is), isNot && sorted(isNot), present, matches, text]);
}

function sorted(texts: readonly string[]): string[] {
  return texts.toSorted();
}
