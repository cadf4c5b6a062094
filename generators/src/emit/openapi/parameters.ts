import type { JsonSchema } from '../../model/json-schema.ts';
import type { Json, Message } from '../../model/protocol.ts';
import { plainJson } from '../../plain-json.ts';

/** Fields of a message as parameters, each with its values from the message's examples. */
export function parameters(message: Message, { properties = {}, required = [] }: JsonSchema, place: 'query' | 'header'): Json[] {
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: place,
    required: required.includes(name),
    ...(description !== undefined && { description }),
    ...(schema.deprecated && { deprecated: true }),
    schema: plainJson(schema),
    ...examplesOf(message, name),
  }));
}

/** The values of a parameter in the message's examples, by the ids of the examples. */
function examplesOf({ examples }: Message, parameter: string): Record<string, Json> {
  const parts = examples.flatMap(({ id, title, value: { [parameter]: value } }) =>
    value === undefined ? [] : [[id, { summary: title, value }] as const],
  );
  return parts.length > 0 ? { examples: Object.fromEntries(parts) } : {};
}
