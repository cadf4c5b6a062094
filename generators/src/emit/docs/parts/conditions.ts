import { allFields } from '../../../model/messages.ts';
import { conditionsInWords } from '../../../model/phrases.ts';
import type { Condition, Message } from '../../../model/protocol.ts';
import type { View } from '../site/view.ts';

/**
 * What conditions ask for, and whether that is also so where a field is left out; `own` are the messages whose fields are
 * meant where no operation is named.
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

/** Only where every message that has the field has such a default. */
function holdsByDefault(messages: readonly Message[], { field, is = [], present }: Condition): boolean {
  const fields = messages.flatMap((message) => allFields(message.fields).filter(({ path }) => path === field));
  const holds = fields.every((one) => one.default !== undefined && is.includes(one.default));
  return present === undefined && fields.length > 0 && holds;
}
