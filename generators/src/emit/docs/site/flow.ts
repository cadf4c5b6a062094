import { allFields } from '../../../model/messages.ts';
import type { Operation } from '../../../model/protocol.ts';

/** Operations in call order: an operation whose conditions refer to the request of another one comes after it. */
export function inCallOrder(operations: readonly Operation[]): Operation[] {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const ordered = new Set<Operation>();
  const visited = new Set<Operation>();
  const visit = (operation: Operation): void => {
    if (visited.has(operation)) return;
    visited.add(operation);
    for (const id of looksBackAt(operation)) {
      const earlier = byId.get(id);
      if (earlier) visit(earlier);
    }
    ordered.add(operation);
  };
  operations.forEach(visit);
  return [...ordered];
}

function looksBackAt({ variants }: Operation): string[] {
  const messages = variants.flatMap(({ request, response }) => [request, response]);
  const conditions = messages.flatMap(({ fields, rules }) => [
    ...allFields(fields).flatMap(({ returnedWhen }) => returnedWhen),
    ...rules.flatMap(({ when, then }) => [...when, ...then]),
  ]);
  return conditions.flatMap(({ operation }) => operation ?? []);
}
