import { closedSchema } from '../../../model/closed-schema.ts';
import type { JsonSchema } from '../../../model/json-schema.ts';
import type { Model } from '../../../model/model.ts';
import { notBroken } from '../../../model/not-broken.ts';
import type { Message } from '../../../model/protocol.ts';
import { withLiftedPatterns } from '../../../model/lifted-patterns.ts';
import { optionalTexts, withEmptyTexts } from './empty-texts.ts';
import { fieldSchema, type ListRef } from './field-schema.ts';
import type { PlainSchema } from './plain-schema.ts';

/** How strict the schemas of a document are. */
export interface Strictness {
  /** Requests must match their types: no unknown parameters, and no empty optional ones. */
  readonly isClosed: boolean;
  /** Rules across several fields are included, as a `not`. */
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
  // If empty texts are accepted, the rules treat them as absent, too.
  const texts = isClosed ? new Set<string>() : optionalTexts(message);
  const request = () => (isClosed ? closedSchema(whole) : withEmptyTexts(whole, published));
  return {
    ...fieldSchema(message.role === 'request' ? request() : whole, published, listRef),
    ...(hasRules && notBroken(message, texts)),
  };
}
