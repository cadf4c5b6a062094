import type { Protocol } from './protocol.ts';
import { buildSchemas, type Schemas } from './schemas.ts';

/** What every emitter gets. */
export interface Model {
  readonly protocol: Protocol;
  /** Requests closed, responses open: what OpenAPI, types and validators publish. */
  readonly published: Schemas;
  /** Responses closed too: what the protocol says today and nothing else. */
  readonly strict: Schemas;
}

export function toModel(protocol: Protocol): Model {
  return { protocol, published: buildSchemas(protocol, 'published'), strict: buildSchemas(protocol, 'strict') };
}
