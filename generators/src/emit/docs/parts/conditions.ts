import { allFields } from '../../../model/messages.ts';
import { conditionsInWords } from '../../../model/phrases.ts';
import type { Condition, Message } from '../../../model/protocol.ts';
import type { View } from '../site/view.ts';

/**
 * Conditions in words. The words also say if a condition holds when the field is left out, because of its default. `own` are
 * the messages for conditions that name no operation.
 */
export function conditionWords(view: View, conditions: readonly Condition[], own: readonly Message[] = []): string {
  return conditionsInWords(conditions, view.operationName, (condition) =>
    holdsByDefault(askedMessages(view, condition, own), condition),
  );
}

function askedMessages({ protocol }: View, { operation }: Condition, own: readonly Message[]): readonly Message[] {
  if (operation === undefined) return own;
  const asked = protocol.operations.find(({ id }) => id === operation);
  return asked?.variants.map(({ request }) => request) ?? [];
}

/** True if every message that has the field has a default that meets the condition. */
function holdsByDefault(messages: readonly Message[], { field, is = [], present }: Condition): boolean {
  const fields = messages.flatMap((message) => allFields(message.fields).filter(({ path }) => path === field));
  const holds = fields.every((one) => one.default !== undefined && is.includes(one.default));
  return present === undefined && fields.length > 0 && holds;
}
