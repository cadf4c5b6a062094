import type { Json } from '../../model/protocol.ts';
import type { Scope, ScopedOperation } from './scope.ts';

// What the facade is in every version: what a team publishes on its own gateway.

/** Gateways send traffic to every server that is listed, so there is one. */
export const facadeServers: Json = [{ url: '/', description: 'The gateway that publishes this document.' }];

/** A path for each operation, which is posted to. */
export function facadePaths({ operations }: Scope, operation: (scoped: ScopedOperation) => Json): Json {
  return Object.fromEntries(operations.map((scoped) => [`/${scoped.operation.name}`, { post: operation(scoped) }]));
}
