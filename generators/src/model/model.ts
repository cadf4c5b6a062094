import type { Protocol } from './protocol.ts';
import { buildSchemas, type Schemas } from './schemas.ts';

/** What every emitter gets. */
export interface Model {
  readonly protocol: Protocol;
  /** Open objects: what OpenAPI and types publish. */
  readonly published: Schemas;
  /** Closed objects and lists of values: what the protocol says today and nothing else. */
  readonly strict: Schemas;
}

export function toModel(protocol: Protocol): Model {
  return { protocol, published: buildSchemas(protocol, 'published'), strict: buildSchemas(protocol, 'strict') };
}
