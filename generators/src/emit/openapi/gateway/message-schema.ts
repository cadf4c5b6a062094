import type { Model } from '../../../model/model.ts';
import type { Message } from '../../../model/protocol.ts';
import { withLiftedPatterns } from '../lifted-patterns.ts';
import { notBroken } from './breach.ts';
import { fieldSchema } from './field-schema.ts';
import type { PlainSchema } from './plain-schema.ts';

/** How much of the protocol the schemas of a document carry. */
export interface Strictness {
  /** Requests refuse parameters that the protocol doesn't know. */
  readonly isClosed: boolean;
  /** Rules across several fields are there, as a `not`. */
  readonly hasRules: boolean;
}

/** A message as one flat object. */
export function messageSchema(message: Message, { published }: Model, { isClosed, hasRules }: Strictness): PlainSchema {
  const { additionalProperties, properties = {}, ...schema } = fieldSchema(published[message.name] ?? {}, published);
  const fields = withLiftedPatterns(message, properties);
  return {
    ...schema,
    ...(Object.keys(fields).length > 0 && { properties: fields }),
    ...(isClosed && additionalProperties === false && { additionalProperties }),
    ...(hasRules && notBroken(message)),
  };
}
