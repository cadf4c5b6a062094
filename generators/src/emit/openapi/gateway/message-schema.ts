import { closedSchema } from '../../../model/closed-schema.ts';
import type { JsonSchema } from '../../../model/json-schema.ts';
import type { Model } from '../../../model/model.ts';
import { notBroken } from '../../../model/not-broken.ts';
import type { Message } from '../../../model/protocol.ts';
import { withLiftedPatterns } from '../../../model/lifted-patterns.ts';
import { optionalTexts, withEmptyTexts } from './empty-texts.ts';
import { fieldSchema, type ListRef } from './field-schema.ts';
import type { PlainSchema } from './plain-schema.ts';

/** How much of the protocol the schemas of a document carry. */
export interface Strictness {
  /** Requests are what their types say: no unknown parameters, and an optional one is left out rather than empty. */
  readonly isClosed: boolean;
  /** Rules across several fields are there, as a `not`. */
  readonly hasRules: boolean;
}

/** A message as one flat object. */
export function messageSchema(
  message: Message,
  { published }: Model,
  { isClosed, hasRules }: Strictness,
  listRef?: ListRef,
): PlainSchema {
  const { properties, ...schema } = published[message.name] ?? {};
  const whole: JsonSchema = { ...schema, ...(properties && { properties: withLiftedPatterns(message, properties) }) };
  // Where empty texts get through, they are absent to the rules, too.
  const texts = isClosed ? new Set<string>() : optionalTexts(message);
  const request = () => (isClosed ? closedSchema(whole) : withEmptyTexts(whole, published));
  return {
    ...fieldSchema(message.role === 'request' ? request() : whole, published, listRef),
    ...(hasRules && notBroken(message, texts)),
  };
}
