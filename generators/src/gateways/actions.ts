import type { Json } from '../model/protocol.ts';
import type { Action, Facade, FacadeOperation } from './gateway.ts';

// What overlays do, in the JSONPath of RFC 9535.

export function updateRoot(description: string, update: Json): Action {
  return { target: '$', description, update };
}

export function updateServer(description: string, update: Json): Action {
  return { target: '$.servers[0]', description, update };
}

/** A server of another address, which the description is of as well. */
export function replaceServer(description: string, url: string): Action {
  return updateServer(description, { url, description });
}

/** One action for each operation, since most extensions hold its path or its id. */
export function updateOperations(
  { operations }: Facade,
  description: string,
  update: (operation: FacadeOperation) => Json,
): Action[] {
  return operations.map((operation) => ({
    target: `$.paths[${quoted(operation.path)}].${operation.method}`,
    description,
    update: update(operation),
  }));
}

/** A name in single quotes, as JSONPath has it. */
export function quoted(name: string): string {
  return `'${JSON.stringify(name).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
