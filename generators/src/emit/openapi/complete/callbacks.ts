import { noteInWords } from '../../../model/phrases.ts';
import type { Callback, Json } from '../../../model/protocol.ts';
import type { JsonSchema } from '../../../model/json-schema.ts';
import { toComponent } from '../components.ts';
import { parameters } from '../parameters.ts';
import { firstSentence } from '../texts.ts';

/** A callback as a path item: what the user's own address has to take. */
export function callbackItem(callback: Callback, schema: JsonSchema, tag: string): Json {
  const { name, description, method, notes, query } = callback;
  return {
    [method.toLowerCase()]: {
      operationId: name,
      summary: firstSentence(description),
      description: [description, query.description, notes.map((note) => `- ${noteInWords(note)}`).join('\n')].join('\n\n'),
      tags: [tag],
      parameters: parameters(query, toComponent(schema), 'query'),
      responses: { '200': { description: 'Received.' } },
      'x-source': callback.source,
      ...(schema['x-rules'] !== undefined && { 'x-rules': schema['x-rules'] }),
    },
  };
}
