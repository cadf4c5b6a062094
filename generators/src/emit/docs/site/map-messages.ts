import type { Message, Protocol } from '../../../model/protocol.ts';

/** Returns a copy of the protocol in which `change` has been applied to every message. */
export function mapMessages(protocol: Protocol, change: (message: Message) => Message): Protocol {
  const { operations, callbacks, payloads, documents, error } = protocol;
  const changed = <T extends { readonly message: Message }>(holder: T): T => ({ ...holder, message: change(holder.message) });
  return {
    ...protocol,
    operations: operations.map((operation) => {
      const variants = operation.variants.map((variant) => {
        return { ...variant, request: change(variant.request), response: change(variant.response) };
      });
      return { ...operation, variants };
    }),
    callbacks: callbacks.map((callback) => ({ ...callback, query: change(callback.query) })),
    payloads: payloads.map(changed),
    documents: documents.map((document) => ({ ...document, shapes: document.shapes.map(changed) })),
    error: error && change(error),
  };
}
