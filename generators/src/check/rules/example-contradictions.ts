import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { CheckRule } from '../rule.ts';
import { contradictionIn } from '../contradiction-in.ts';
import { locatedMessages } from '../located.ts';

/** An example of a response must not contradict itself. */
export const exampleContradictions: CheckRule = {
  needs: 'sound-spec',
  *check(files) {
    for (const { file, path, value: message } of locatedMessages(files)) {
      for (const [i, { id, value }] of (message.examples ?? []).entries()) {
        const found = contradictionIn(message.contradictions, value);
        if (!found) continue;
        const place = file.source.at([...path, 'examples', i, 'value', ...found.field.split('.')]);
        yield diagnose('bad-example', place, { id, reason: found.reason, suggestion: undefined });
      }
    }
  },
};
