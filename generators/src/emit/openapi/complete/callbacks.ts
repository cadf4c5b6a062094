import type { Callback, Json } from '../../../model/protocol.ts';
import type { JsonSchema } from '../../../model/json-schema.ts';
import { toComponent } from '../components.ts';
import { parameters } from '../parameters.ts';
import { summaryOf, withLists } from '../texts.ts';

/** A callback as a path item: the request that the caller's own server receives. */
export function callbackItem(callback: Callback, schema: JsonSchema, tag: string): Json {
  const { name, description, method, notes, limits, query } = callback;
  // If the query has no description of its own, it has that of the callback.
  const texts = [...new Set([description, query.description])];
  return {
    [method.toLowerCase()]: {
      operationId: name,
      summary: summaryOf(description),
      description: withLists(texts.join('\n\n'), notes, limits),
      tags: [tag],
      parameters: parameters(query, toComponent(schema), 'query'),
      responses: { '200': { description: 'Received.' } },
      'x-source': callback.source,
      ...(schema['x-rules'] !== undefined && { 'x-rules': schema['x-rules'] }),
    },
  };
}
