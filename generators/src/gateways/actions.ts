import type { Json } from '../model/protocol.ts';
import type { Action, Facade, FacadeOperation } from './gateway.ts';

// Actions of overlays. Their targets are JSONPath as in RFC 9535.

export function updateRoot(description: string, update: Json): Action {
  return { target: '$', description, update };
}

export function updateServer(description: string, update: Json): Action {
  return { target: '$.servers[0]', description, update };
}

/** Replaces the server by one with this address and description. */
export function replaceServer(description: string, url: string): Action {
  return updateServer(description, { url, description });
}

/** One action for each operation, because most extensions contain its path or id. */
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

/** A name in single quotes, escaped for JSONPath. */
export function quoted(name: string): string {
  return `'${JSON.stringify(name).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
