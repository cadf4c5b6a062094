import { remember } from '../remember.ts';
import { mapSchema, refName, type JsonSchema } from './json-schema.ts';
import { withLiftedPatterns } from './lifted-patterns.ts';
import { messagesOf } from './messages.ts';
import type { Model } from './model.ts';
import { notBroken } from './not-broken.ts';
import type { Message } from './protocol.ts';
import type { Schemas } from './schemas.ts';

/**
 * The published schemas without what code generators and validators of other languages misread. They accept and refuse the same
 * values: a rule about one field becomes a pattern of that field, and all other rules become one `not` beside the fields.
 */
export const plainSchemas = remember(({ protocol, published }: Model): Schemas => {
  const messages = new Map(messagesOf(protocol).map((message) => [message.name, message]));
  const entries = Object.entries(published).map(([name, schema]) => {
    const message = messages.get(name);
    return [name, mapSchema(message ? withPlainRules(message, schema) : schema, (one) => plainValue(one, published))] as const;
  });
  return Object.fromEntries(entries);
});

function withPlainRules(message: Message, { allOf: _, properties, ...schema }: JsonSchema): JsonSchema {
  return {
    ...schema,
    ...(properties && { properties: withLiftedPatterns(message, properties) }),
    ...notBroken(message),
  };
}

/**
 * Removes `default`: generators make a field with a default required, and servers write it into the message. The description
 * still states it. Removes `minLength` beside a list of values: it has no effect, and some generators crash on it.
 */
function plainValue({ default: usual, minLength, ...schema }: JsonSchema, schemas: Schemas): JsonSchema {
  const values = schema.enum ?? (schema.$ref === undefined ? undefined : schemas[refName(schema.$ref)]?.enum);
  const isImplied = minLength !== undefined && values?.every((value) => Array.from(value).length >= minLength);
  return {
    ...schema,
    ...(minLength !== undefined && !isImplied && { minLength }),
    ...(usual !== undefined && { 'x-default': usual }),
  };
}
