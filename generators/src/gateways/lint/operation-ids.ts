import type { RuleViolation } from './checks.ts';
import { pointerTo } from '../pointer.ts';
import type { DocumentParts } from './parts.ts';

/** Operations without an id, or with the id of another operation. */
export function missingOrSharedOperationIds({ operations }: DocumentParts): RuleViolation[] {
  const seen = new Set<string>();
  return operations.flatMap((operation) => {
    const id = operation.node['operationId'];
    if (typeof id !== 'string') return [{ pointer: operation.pointer, why: 'the operation has no operationId' }];
    if (seen.has(id)) return [{ pointer: pointerTo(operation, 'operationId'), why: `two operations are called ${id}` }];
    seen.add(id);
    return [];
  });
}

export function longOperationIds({ operations }: DocumentParts, max = Infinity): RuleViolation[] {
  return operations
    .filter(({ node: { operationId } }) => typeof operationId === 'string' && operationId.length > max)
    .map((operation) => ({ pointer: pointerTo(operation, 'operationId'), why: `an operationId has at most ${max} characters` }));
}
