import { messagesOf } from '../../model/messages.ts';
import type { Message, Operation, Protocol } from '../../model/protocol.ts';
import { unionNames } from '../../model/schemas.ts';

/** One exported validator. */
export interface Door {
  readonly type: string;
  /** undefined for a union. */
  readonly message: Message | undefined;
  /** Requests are what a service checks before each call; the rest is looked at closely anyway. */
  readonly isQuick: boolean;
  /** The operation whose requests a union holds, one for each value of a field. */
  readonly choice: Operation | undefined;
}

/** Whether a message has a quick check. */
export function isQuick({ role }: Message): boolean {
  return role === 'request';
}

/** Every message's door, and those of unions. */
export function doors(protocol: Protocol): Door[] {
  const union = (type: string, choice?: Operation): Door => ({ type, message: undefined, isQuick: false, choice });
  return [
    ...messagesOf(protocol).map((message) => ({
      type: message.name,
      message,
      isQuick: isQuick(message),
      choice: undefined,
    })),
    ...protocol.codeLists.flatMap(({ shapes }) => shapes.map(({ name }) => union(name))),
    ...protocol.operations.flatMap((operation) => {
      if (operation.discriminator === undefined) return [];
      const { request, response } = unionNames(operation);
      return [union(request, operation), union(response)];
    }),
  ];
}
