import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SpecCondition } from '../../load/generated/spec-types.ts';
import type { Path } from '../../load/source.ts';
import type { SpecFile, SpecFiles } from '../../load/spec.ts';
import { conflictIn, type Conflict } from '../possible/conflicts.ts';
import { spaceOf, type MessageSpace } from '../possible/message-space.ts';
import { hasForm, accepts } from '../possible/rule-verdict.ts';
import { wholeMessages, type WholeMessage } from '../possible/whole-messages.ts';
import type { CheckRule } from '../rule.ts';

/** `returnedWhen` is only for fields of responses, and its conditions must be able to hold. */
export const returnedWhen: CheckRule = {
  needs: 'sound-spec',
  *check(files) {
    const messages = wholeMessages(files);
    for (const one of locatedConditions(files, messages)) {
      if (one.isSent) {
        const what = `${one.name}: \`returnedWhen\` is for fields of responses.`;
        const fix = 'Remove it. A rule can say when a parameter is sent.';
        yield diagnose('contradicting-keys', one.file.source.atKey(one.path), { what, fix });
      } else {
        yield* ofItself(one);
        yield* impossible(files, messages, one);
      }
    }
  },
};

interface LocatedConditions {
  readonly name: string;
  readonly file: Pick<SpecFile<unknown>, 'source'>;
  readonly path: Path;
  readonly conditions: readonly SpecCondition[];
  /** The messages that conditions without an operation are about. */
  readonly own: readonly WholeMessage[];
  readonly isSent: boolean;
}

/** Each list of conditions once: messages that share a field share its list. */
function locatedConditions({ codeLists }: SpecFiles, messages: readonly WholeMessage[]): LocatedConditions[] {
  const ofFields = new Map<string, LocatedConditions>();
  for (const message of messages) {
    for (const [name, { field, at }] of message.fields) {
      if (!field.returnedWhen) continue;
      const { file, path } = at('returnedWhen');
      const key = [file.source.file, ...path].join(' ');
      const own = [...(ofFields.get(key)?.own ?? []), message];
      ofFields.set(key, { name, file, path, conditions: field.returnedWhen, own, isSent: message.role === 'request' });
    }
  }
  const ofCodes = codeLists.flatMap(({ data, source }) =>
    (data.codes ?? []).flatMap(({ code, returnedWhen: conditions }, i): LocatedConditions[] => {
      return conditions
        ? [{ name: code, file: { source }, path: ['codes', i, 'returnedWhen'], conditions, own: [], isSent: false }]
        : [];
    }),
  );
  return [...ofFields.values(), ...ofCodes];
}

function* ofItself({ name, file, path, conditions, own }: LocatedConditions): Iterable<Diagnostic> {
  if (own.length === 0) return;
  for (const [i, { field, operation }] of conditions.entries()) {
    if (field !== name || operation !== undefined) continue;
    const what = `${name}: \`returnedWhen\` names the field itself, so it says nothing.`;
    const fix = 'Name the field on which it depends, or remove the condition.';
    yield diagnose('contradicting-keys', file.source.at([...path, i]), { what, fix });
  }
}

/** Reports conditions on one message that can't hold together in any request of their operation, or in the field's own messages. */
function* impossible(
  files: SpecFiles,
  messages: readonly WholeMessage[],
  { name, file, path, conditions, own }: LocatedConditions,
): Iterable<Diagnostic> {
  for (const operation of new Set(conditions.map((condition) => condition.operation))) {
    const requests = messages.filter((message) => message.role === 'request' && message.operation === operation);
    const candidates = operation === undefined ? own : requests;
    const asked = [...conditions.entries()].filter(([, condition]) => condition.operation === operation);
    if (!asked.every(([, condition]) => isSound(files, candidates, condition))) continue;
    const returned = operation === undefined && own.length > 0 ? name : undefined;
    const conflicts = candidates.map((message) => conflictWith(files, message, asked, returned));
    // The message in which most conditions hold is probably the one that was meant.
    const [first] = conflicts.toSorted((a, b) => (b?.index ?? 0) - (a?.index ?? 0));
    if (!first || conflicts.includes(undefined)) continue;
    const field = conditions[first.index]?.field ?? '';
    yield diagnose('impossible-condition', file.source.at([...path, first.index]), { field, why: first.why });
  }
}

/** Whether the condition has no problem that is reported elsewhere: wrong keys, an unknown field, or a value that no field allows. */
function isSound(files: SpecFiles, candidates: readonly WholeMessage[], condition: SpecCondition): boolean {
  const { field: name = '', is = [], isNot = [] } = condition;
  const fields = candidates.flatMap(({ fields }) => fields.get(name)?.field ?? []);
  const isKnown = condition.field === undefined || fields.length > 0;
  return (
    isKnown && hasForm(condition) && [...is, ...isNot].every((value) => fields.some((field) => accepts(files, field, value)))
  );
}

function conflictWith(
  files: SpecFiles,
  { fields, label }: WholeMessage,
  asked: readonly (readonly [index: number, SpecCondition])[],
  /** The field that is returned under the conditions, if they are about its own message. */
  returned: string | undefined,
): Conflict | undefined {
  const space = spaceOf(files, fields);
  const conditions = asked.map(([, { operation: _operation, ...condition }]) => condition);
  const missing = conditions.findIndex(({ field }) => field !== undefined && !space.fieldOf(field));
  const found = conflictIn(space, missing < 0 ? conditions : conditions.slice(0, missing), 'when');
  const conflict =
    found ?? (missing >= 0 ? { index: missing, why: `${label} doesn't have it` } : excludes(space, fields, conditions, returned));
  return conflict && { index: asked[conflict.index]?.[0] ?? 0, why: conflict.why };
}

/** The condition that can't hold when the field is there that is returned under these conditions. */
function excludes(
  space: MessageSpace,
  fields: WholeMessage['fields'],
  conditions: readonly SpecCondition[],
  returned: string | undefined,
): Conflict | undefined {
  if (returned === undefined) return undefined;
  const isThere: SpecCondition = { field: returned, present: true };
  const index = conditions.findIndex(({ field = '' }, i) => {
    if (field === returned) return false; // reported as a condition on itself
    const asked = conditions.slice(0, i + 1);
    const all = [isThere, ...asked, ...asked.flatMap((one) => implied(fields, one))];
    return conflictIn(space, all, 'when') !== undefined;
  });
  return index < 0 ? undefined : { index, why: `it excludes ${returned} itself` };
}

/** Under which conditions a field is there that a condition asks for. */
function implied(fields: WholeMessage['fields'], { field = '', present = true }: SpecCondition): readonly SpecCondition[] {
  const conditions = (present && fields.get(field)?.field.returnedWhen) || [];
  return conditions.filter(({ operation }) => operation === undefined);
}
