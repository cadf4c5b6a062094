import type { JsonSchema } from '../../model/json-schema.ts';
import { messagesOf } from '../../model/build.ts';
import type { Field, Message, Operation, Protocol, Rule } from '../../model/protocol.ts';
import { ruleSchema } from '../../model/rule-schema.ts';
import { unionNames } from '../../model/schemas.ts';
import type { MessageInfo, RuleInfo } from './runtime/issues.ts';

/** One exported validator: what it checks with, and what it tells. */
export type Door =
  | {
      readonly kind: 'checked';
      readonly type: string;
      readonly closer: 'strict' | 'advice' | undefined;
      readonly info: MessageInfo;
    }
  | {
      readonly kind: 'discriminated';
      readonly type: string;
      readonly field: string;
      /** Value of the field -> type that it tells. */
      readonly variants: readonly (readonly [string, string])[];
      readonly prevents: string | undefined;
    };

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

function messageDoor(message: Message, breach: MessageInfo['breach']): Door {
  const enforced = message.rules.filter(({ severity, decidable }) => severity === 'error' && decidable);
  const advice = adviceOf(message);
  const closer = message.role === 'request' ? (advice.length > 0 ? 'advice' : undefined) : 'strict';
  return {
    kind: 'checked',
    type: message.name,
    closer,
    info: {
      rules: [...enforced.map(ruleInfo), ...message.fields.filter(hasSpellings).map(spellingInfo)],
      advice: advice.map(ruleInfo),
      breach,
    },
  };
}

function unionDoor(type: string): Door {
  return { kind: 'checked', type, closer: 'strict', info: { rules: [], advice: [], breach: {} } };
}

function operationDoors(operation: Operation): Door[] {
  const { discriminator, variants, breach } = operation;
  if (discriminator === undefined) return [];
  const products = variants.flatMap(({ product, request }) => (product ? [[product.code, request.name] as const] : []));
  const { request, response } = unionNames(operation);
  return [
    { kind: 'discriminated', type: request, field: discriminator, variants: products, prevents: breach.invalid },
    unionDoor(response),
  ];
}

/** The advice that a message alone decides, as one schema that unheeded advice fails; by the message's name. */
export function adviceSchemas(protocol: Protocol): Record<string, JsonSchema> {
  const advised = messagesOf(protocol).filter((message) => message.role === 'request' && adviceOf(message).length > 0);
  return Object.fromEntries(advised.map((message) => [adviceName(message.name), { allOf: adviceOf(message).map(ruleSchema) }]));
}

export function adviceName(type: string): string {
  return `${type}Advice`;
}

function adviceOf({ rules }: Message): Rule[] {
  return rules.filter(({ severity, decidable }) => severity === 'advice' && decidable);
}

function hasSpellings({ aliases }: Field): boolean {
  return aliases.length > 0;
}

function spellingInfo({ name, aliases, required }: Field): RuleInfo {
  const names = [name, ...aliases].join(', ');
  return { id: `spelling-of-${name}`, description: `${required ? 'Exactly' : 'At most'} one of ${names} can be there.` };
}

function ruleInfo({ id, description, effect, prevents, exactlyOne }: Rule): RuleInfo {
  return {
    id,
    description,
    ...(effect !== undefined && { effect }),
    ...(prevents !== undefined && { prevents }),
    ...(exactlyOne?.none !== undefined && { none: exactlyOne.none }),
    ...(exactlyOne?.several !== undefined && { several: exactlyOne.several }),
  };
}
