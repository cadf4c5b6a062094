import type { Json } from '../../model/protocol.ts';
import type { Scope, ScopedOperation } from './scope.ts';

// The facade is the API that a team publishes on its own gateway: JSON bodies, and one path for each operation. This file has the
// parts that are the same in every OpenAPI version.

/** Only one server, because gateways distribute traffic to all listed servers. */
export const facadeServers: Json = [{ url: '/', description: 'The gateway that publishes this document.' }];

/** A path with a POST operation for each operation of the protocol. */
export function facadePaths({ operations }: Scope, operation: (scoped: ScopedOperation) => Json): Json {
  return Object.fromEntries(operations.map((scoped) => [`/${scoped.operation.name}`, { post: operation(scoped) }]));
}
