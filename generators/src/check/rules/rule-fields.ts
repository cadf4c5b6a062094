import { diagnose } from '../../diagnostics/diagnostic.ts';
import { some } from '../../diagnostics/some.ts';
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
    const sent = messages.flatMap(({ role, value }) => (role === 'request' ? Object.keys(value.fields) : []));
    for (const [i, rule] of (parameters?.data.rules ?? []).entries()) {
      const fits = messages.some(
        ({ role, value }) => role === 'request' && fieldsNamed(rule).every((field) => Object.hasOwn(value.fields, field)),
      );
      if (fits || !parameters) continue;
      const place = parameters.source.at(['rules', i, 'id']);
      const unknown = fieldsNamed(rule).find((field) => !sent.includes(field));
      if (unknown === undefined) yield diagnose('unused', place, { what: 'shared rule', name: rule.id });
      else {
        const found = { kind: 'field of a request', name: unknown, suggestion: suggestion(unknown, sent), known: some(sent) };
        yield diagnose('unknown-reference', place, found);
      }
    }
  },
};
