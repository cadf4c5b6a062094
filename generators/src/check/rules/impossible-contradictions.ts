import { diagnose } from '../../diagnostics/diagnostic.ts';
import { conflictIn } from '../possible/conflicts.ts';
import { messageSpace } from '../possible/message-space.ts';
import { isConditionReadable } from '../possible/rule-verdict.ts';
import { fieldAt } from '../received-fields.ts';
import type { CheckRule } from '../rule.ts';
import { locatedMessages } from '../located.ts';

/** The conditions of a contradiction must be able to hold together. Required fields count as optional: a response may lack them. */
export const impossibleContradictions: CheckRule = {
  needs: 'sound-spec',
  *check(files) {
    for (const { file, path, value, label, shared } of locatedMessages(files)) {
      const message = { label, messages: [{ fields: value.fields, shared }] };
      const space = messageSpace(files, (name) => {
        const { field } = fieldAt(files, message, name);
        return field && { ...field, required: false };
      });
      for (const [i, { when }] of (value.contradictions ?? []).entries()) {
        if (!when.every((condition) => isConditionReadable(files, space.fieldOf, condition))) continue;
        const conflict = conflictIn(space, when, 'when');
        if (!conflict) continue;
        const place = file.source.at([...path, 'contradictions', i, 'when', conflict.index]);
        yield diagnose('impossible-condition', place, { field: when[conflict.index]?.field ?? '', why: conflict.why });
      }
    }
  },
};
