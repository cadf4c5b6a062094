import type { Protocol } from './protocol.ts';
import { buildSchemas, type Schemas } from './schemas.ts';

/** The input of every emitter. */
export interface Model {
  readonly protocol: Protocol;
  /** The schemas for OpenAPI and types: objects are open. */
  readonly published: Schemas;
  /** The schemas that refuse unknown fields and values: only what the protocol lists today. */
  readonly strict: Schemas;
}

export function toModel(protocol: Protocol): Model {
  return { protocol, published: buildSchemas(protocol, 'published'), strict: buildSchemas(protocol, 'strict') };
}
