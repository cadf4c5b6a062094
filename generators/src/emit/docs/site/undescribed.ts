import { allFields } from '../../../model/messages.ts';
import type { Field, Message, Protocol } from '../../../model/protocol.ts';
import { mapMessages } from './map-messages.ts';

export interface Separated {
  /** The protocol with only the fields that pages describe. */
  readonly protocol: Protocol;
  /** The fields that only the provider's SDK has, by the name of their message's type. Messages without such fields are left out. */
  readonly undescribed: ReadonlyMap<string, readonly Field[]>;
}

/** Separates the fields that no page describes from all messages, so that no table, sample or count includes them by mistake. */
export function separateUndescribed(given: Protocol): Separated {
  const undescribed = new Map<string, readonly Field[]>();
  const protocol = mapMessages(given, (message) => {
    const others = allFields(message.fields).filter(({ described }) => !described);
    if (others.length > 0) undescribed.set(message.name, others);
    return others.length > 0 ? { ...message, fields: describedOf(message.fields) } : message;
  });
  return { protocol, undescribed };
}

function describedOf(fields: Message['fields']): Field[] {
  return fields.flatMap((field) => (field.described ? [{ ...field, fields: describedOf(field.fields) }] : []));
}
