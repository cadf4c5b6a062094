import { messagesOf } from '../../model/messages.ts';
import type { Message, Operation, Protocol } from '../../model/protocol.ts';
import { unionNames } from '../../model/schemas.ts';

/** One exported validator. */
export interface EntryPoint {
  readonly type: string;
  /** Undefined for a union. */
  readonly message: Message | undefined;
  /** Only requests have quick checks: services check them before each call. All other messages are checked in detail. */
  readonly isQuick: boolean;
  /** For a union of requests: their operation, which has one request for each value of a field. */
  readonly choice: Operation | undefined;
}

/** Whether a message has a quick check. */
export function isQuick({ role }: Message): boolean {
  return role === 'request';
}

/** The entry points of all messages, and those of unions. */
export function entryPoints(protocol: Protocol): EntryPoint[] {
  const union = (type: string, choice?: Operation): EntryPoint => ({ type, message: undefined, isQuick: false, choice });
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
