import { diagnose } from '../../diagnostics/diagnostic.ts';
import { suggestion } from '#runtime';
import { ruleFields as fieldsNamed } from '../../model/facts.ts';
import type { CheckRule } from '../rule.ts';
import { locatedMessages } from '../located.ts';

/** A rule must name fields that its message has. A shared rule applies to requests with all its fields; there must be one. */
export const ruleFields: CheckRule = {
  needs: 'every-file',
  *check(files) {
    const messages = locatedMessages(files);
    for (const { file, path, value, label } of messages) {
      const known = Object.keys(value.fields);
      for (const [i, rule] of (value.rules ?? []).entries()) {
        for (const field of fieldsNamed(rule)) {
          if (known.includes(field)) continue;
          const place = file.source.at([...path, 'rules', i, 'id']);
          yield diagnose('rule-field', place, { rule: rule.id, field, message: label, suggestion: suggestion(field, known) });
        }
      }
    }
    const { parameters } = files;
    for (const [i, rule] of (parameters?.data.rules ?? []).entries()) {
      const fits = messages.some(
        ({ role, value }) => role === 'request' && fieldsNamed(rule).every((field) => Object.hasOwn(value.fields, field)),
      );
      if (!fits) yield diagnose('unused', parameters!.source.at(['rules', i, 'id']), { what: 'shared rule', name: rule.id });
    }
  },
};
