import { messagesOf } from '../../model/messages.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import type { Message, Protocol } from '../../model/protocol.ts';
import { ruleSchema } from '../../model/rule-schema.ts';
import { unionNames } from '../../model/schemas.ts';

/** One exported validator. */
export interface Door {
  readonly type: string;
  /** undefined for a union. */
  readonly message: Message | undefined;
  /** How a quick yes is come by: with a check of its own, with that of the variant that a field tells, or not at all. */
  readonly quick: { readonly kind: 'own' } | Choice | undefined;
}

export interface Choice {
  readonly kind: 'choice';
  readonly field: string;
  /** Value of the field -> type that it tells. */
  readonly variants: readonly (readonly [string, string])[];
}

/** Every message's door, and those of unions. */
export function doors(protocol: Protocol): Door[] {
  const union = (type: string): Door => ({ type, message: undefined, quick: undefined });
  return [
    ...messagesOf(protocol).map((message) => messageDoor(message)),
    ...protocol.codeLists.flatMap(({ shapes }) => shapes.map(({ name }) => union(name))),
    ...protocol.operations.flatMap((operation) => {
      const { discriminator: field, variants } = operation;
      if (field === undefined) return [];
      const { request, response } = unionNames(operation);
      const pairs = variants.flatMap((v) => (v.product ? [[v.product.code, v.request.name] as const] : []));
      return [{ type: request, message: undefined, quick: { kind: 'choice' as const, field, variants: pairs } }, union(response)];
    }),
  ];
}

/** Requests are what a service checks before each call; the rest is looked at closely anyway. */
function messageDoor(message: Message): Door {
  return { type: message.name, message, quick: message.role === 'request' ? { kind: 'own' } : undefined };
}

/** Type -> the rules that its schema leaves out, since breaking them is only worth a notice. */
export function adviceOf(all: readonly Door[]): Map<string, JsonSchema[]> {
  return new Map(
    all.flatMap(({ type, message, quick }) => {
      const advice = message?.rules.filter(({ severity, decidable }) => severity === 'advice' && decidable) ?? [];
      return quick?.kind === 'own' ? [[type, advice.map(ruleSchema)] as const] : [];
    }),
  );
}
