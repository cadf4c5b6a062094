import type { SpecCondition, SpecMessage } from '../load/generated/spec-types.ts';

export interface FoundContradiction {
  /** The last field that the contradiction is about. */
  readonly field: string;
  /** A sentence without its full stop. */
  readonly reason: string;
}

/** The first contradiction that a message has. */
export function contradictionIn(contradictions: SpecMessage['contradictions'], message: unknown): FoundContradiction | undefined {
  const found = contradictions?.find(({ when }) => when.every((condition) => holds(condition, message)));
  if (!found) return undefined;
  const reason = `it has the contradiction ${found.id}: ${found.description.replace(/\.$/, '')}`;
  return { field: found.when.at(-1)?.field ?? '', reason };
}

function holds({ field = '', is, isNot, present }: SpecCondition, message: unknown): boolean {
  const value = field.split('.').reduce<unknown>((inside, step) => memberOf(inside, step), message);
  if (present === false) return value === undefined;
  if (present === true) return value !== undefined;
  return typeof value === 'string' && (is?.includes(value) ?? true) && !isNot?.includes(value);
}

/** The member with a name, also inside JSON text. */
function memberOf(value: unknown, name: string): unknown {
  if (typeof value === 'string') return memberOf(parsed(value), name);
  return value !== null && typeof value === 'object' && Object.hasOwn(value, name) ? Object(value)[name] : undefined;
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? undefined : value;
  } catch {
    return undefined; // reported as an example that isn't JSON
  }
}
