import type { Json } from '../../model/protocol.ts';
import type { RuleViolation } from './checks.ts';
import { withInner, type DocumentParts } from './parts.ts';

/** References to other documents. */
export function outerReferences({ references }: DocumentParts): RuleViolation[] {
  const outer = references.filter(({ to }) => !to.startsWith('#/'));
  return outer.map(({ to, pointer }) => ({ pointer, why: `the reference ${to} is to another document` }));
}

/** Named schemas that contain themselves. */
export function recursions({ named }: DocumentParts): RuleViolation[] {
  const refs = new Map(named.map((part) => [part.name, withInner(part).flatMap(({ node: { $ref } }) => nameIn($ref))]));
  const reached = (from: string): Set<string> => {
    const found = new Set<string>();
    const visit = (name: string): void => {
      for (const next of refs.get(name) ?? []) {
        if (found.has(next)) continue;
        found.add(next);
        visit(next);
      }
    };
    visit(from);
    return found;
  };
  return named
    .filter(({ name }) => reached(name).has(name))
    .map(({ name, pointer }) => ({ pointer, why: `${name} contains itself` }));
}

function nameIn($ref: Json | undefined): string[] {
  return typeof $ref === 'string' ? [$ref.slice($ref.lastIndexOf('/') + 1)] : [];
}
