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
      description: [description, '', ...notes.map((note) => `- ${noteInWords(note)}`)].join('\n'),
      tags: [tag],
      parameters: parameters(query, toComponent(schema)),
      responses: { '200': { description: 'Received.' } },
      ...(schema['x-rules'] !== undefined && { 'x-rules': schema['x-rules'] }),
    },
  };
}

export function firstSentence(text: string): string {
  return text.split(/(?<=\.)\s/, 1)[0]!.replace(/\.$/, '');
}

function parameters({ examples }: Message, { properties = {}, required = [] }: JsonSchema): Json[] {
  const example = examples[0]?.value ?? {};
  return Object.entries(properties).map(([name, { description, examples: _, ...schema }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description !== undefined && { description }),
    schema: asJson(schema),
    ...(example[name] !== undefined && { example: example[name] }),
  }));
}

/** A schema is JSON; only its type says less. */
export function asJson(schema: JsonSchema): Json {
  const text: Json = JSON.parse(JSON.stringify(schema));
  return text;
}
