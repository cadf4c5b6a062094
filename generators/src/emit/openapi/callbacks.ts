import { noteInWords } from '../../model/phrases.ts';
import type { Callback, Json, Message } from '../../model/protocol.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import { toComponent } from './components.ts';

/** A callback as a path item: what the user's own address has to take. */
export function callbackItem(callback: Callback, schema: JsonSchema, tag: string): Json {
  const { name, description, method, notes, query } = callback;
  return {
    [method.toLowerCase()]: {
      operationId: name,
      summary: firstSentence(description),
      description: [description, query.description, notes.map((note) => `- ${noteInWords(note)}`).join('\n')].join('\n\n'),
      tags: [tag],
      parameters: parameters(query, toComponent(schema)),
      responses: { '200': { description: 'Received.' } },
      'x-source': callback.source,
      ...(schema['x-rules'] !== undefined && { 'x-rules': schema['x-rules'] }),
    },
  };
}

export function firstSentence(text: string): string {
  return text.split(/(?<=\.)\s/, 1)[0]!.replace(/\.$/, '');
}

function parameters(message: Message, { properties = {}, required = [] }: JsonSchema): Json[] {
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description !== undefined && { description }),
    schema: asJson(schema),
    ...examplesOf(message, name),
  }));
}

/** The parameter's part in the whole examples, under their ids. */
function examplesOf({ examples }: Message, parameter: string): Record<string, Json> {
  const parts = examples.flatMap(({ id, title, value: { [parameter]: value } }) =>
    value === undefined ? [] : [[id, { summary: title, value }] as const],
  );
  return parts.length > 0 ? { examples: Object.fromEntries(parts) } : {};
}

/** A schema is JSON; only its type says less. */
export function asJson(schema: JsonSchema): Json {
  const text: Json = JSON.parse(JSON.stringify(schema));
  return text;
}
