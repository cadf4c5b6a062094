import { messagesOf } from '../../model/messages.ts';
import type { Message, Operation, Protocol } from '../../model/protocol.ts';
import { ruleChecks, type RuleCheck } from '../../model/rule-checks.ts';
import { unionNames } from '../../model/schemas.ts';
import type { Breach, RuleInfo } from './runtime/issues.ts';

/** One exported validator: what it checks with, and what it tells. */
export type Door = CheckedDoor | DiscriminatedDoor;

export interface CheckedDoor {
  readonly kind: 'checked';
  readonly type: string;
  /** What a message fails that is merely unusual: the strict check, or the advice. */
  readonly closer: 'strict' | 'advice' | undefined;
  readonly breach: Breach;
}

export interface DiscriminatedDoor {
  readonly kind: 'discriminated';
  readonly type: string;
  readonly field: string;
  /** Value of the field -> type that it tells. */
  readonly variants: readonly (readonly [string, string])[];
  readonly breach: Breach;
}

/** Every message's door, those of unions last, for they use the others. */
export function doors(protocol: Protocol): Door[] {
  const breaches = new Map(
    protocol.operations.flatMap(({ variants, breach }) => variants.map(({ request }) => [request.name, breach] as const)),
  );
  return [
    ...messagesOf(protocol).map((message) => messageDoor(message, breaches.get(message.name) ?? {})),
    ...protocol.codeLists.flatMap(({ shapes }) => shapes.map(({ name }) => unionDoor(name))),
    ...protocol.operations.flatMap(operationDoors),
  ];
}

function messageDoor(message: Message, breach: Breach): Door {
  const advised = ruleChecks(message, 'advice').length > 0 ? 'advice' : undefined;
  return { kind: 'checked', type: message.name, closer: message.role === 'request' ? advised : 'strict', breach };
}

function unionDoor(type: string): Door {
  return { kind: 'checked', type, closer: 'strict', breach: {} };
}

function operationDoors(operation: Operation): Door[] {
  const { discriminator, variants, breach } = operation;
  if (discriminator === undefined) return [];
  const products = variants.flatMap(({ product, request }) => (product ? [[product.code, request.name] as const] : []));
  const { request, response } = unionNames(operation);
  return [{ kind: 'discriminated', type: request, field: discriminator, variants: products, breach }, unionDoor(response)];
}

/** What to say of a breach, by the key that the compiled checks report. */
export function ruleInfos(protocol: Protocol): Record<string, RuleInfo> {
  const checks = messagesOf(protocol).flatMap((message) => [...ruleChecks(message, 'error'), ...ruleChecks(message, 'advice')]);
  return Object.fromEntries(checks.map((check) => [check.key, ruleInfo(check)]));
}

function ruleInfo({ rule, description, effect, prevents, missing }: RuleCheck): RuleInfo {
  return {
    description,
    ...(rule !== undefined && { rule }),
    ...(effect !== undefined && { effect }),
    ...(prevents !== undefined && { prevents }),
    ...(missing !== undefined && { missing }),
  };
}
