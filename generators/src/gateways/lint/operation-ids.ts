import type { Breach } from './checks.ts';
import { pointerTo } from '../pointer.ts';
import type { Parts } from './parts.ts';

/** Operations without an id, or with that of another. */
export function missingOrSharedOperationIds({ operations }: Parts): Breach[] {
  const seen = new Set<string>();
  return operations.flatMap((operation) => {
    const id = operation.node['operationId'];
    if (typeof id !== 'string') return [{ pointer: operation.pointer, why: 'the operation has no operationId' }];
    if (seen.has(id)) return [{ pointer: pointerTo(operation, 'operationId'), why: `two operations are called ${id}` }];
    seen.add(id);
    return [];
  });
}

export function longOperationIds({ operations }: Parts, max = Infinity): Breach[] {
  return operations
    .filter(({ node: { operationId } }) => typeof operationId === 'string' && operationId.length > max)
    .map((operation) => ({ pointer: pointerTo(operation, 'operationId'), why: `an operationId has at most ${max} characters` }));
}
