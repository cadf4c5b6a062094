import { diagnose } from '../../diagnostics/diagnostic.ts';
import { some } from '../../diagnostics/some.ts';
import { suggestion } from '#runtime';
import { enumerate } from '../../enumerate.ts';
import type { SpecRule } from '../../load/generated/spec-types.ts';
import { ruleFields as fieldsNamed } from '../../model/facts.ts';
import { operationLeftOut, operationOf, requestFields } from '../request-fields.ts';
import type { SpecFiles } from '../../load/spec.ts';
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
          const elsewhere = otherOperation(files, rule, field, operationOf(files, file));
          const similar = elsewhere === undefined ? suggestion(field, known) : undefined;
          const found = { rule: rule.id, field, message: label, suggestion: similar, elsewhere };
          yield diagnose('rule-field', place, found);
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
      if (unknown === undefined)
        yield diagnose('unused', place, { what: 'shared rule', name: rule.id, fix: fixOfUnused(files, rule) });
      else {
        const found = { kind: 'field of a request', name: unknown, suggestion: suggestion(unknown, sent), known: some(sent) };
        yield diagnose('unknown-reference', place, found);
      }
    }
  },
};

function fixOfUnused(files: SpecFiles, rule: SpecRule): string {
  const named = fieldsNamed(rule);
  const fix = `No request has ${enumerate(named, 'and')} together: correct the fields, or remove the rule.`;
  const isOfOneOperation = files.operations.some(({ id }) => named.every((name) => requestFields(files, id).includes(name)));
  return isOfOneOperation ? fix : `${fix} To ask about an earlier request, add its \`operation\` to the condition.`;
}

/** The operation whose earlier request has a field that a condition of the rule names. */
function otherOperation(files: SpecFiles, { when = [], then = [] }: SpecRule, field: string, own: string): string | undefined {
  const asked = [...when, ...then].find((one) => one.field === field && one.operation === undefined);
  const other = asked && operationLeftOut(files, asked, own);
  return other === own ? undefined : other;
}
