import type { SpecDiscrepancy, SpecLimit, SpecRule } from '../../../generators/dist/load/generated/spec-types.js';
import { allFiles } from './files.ts';

/** A value of a file, with its path. */
export interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Every value inside data that has none inside itself. */
export function leaves(data: unknown, path: readonly string[] = []): Leaf[] {
  if (typeof data !== 'object' || data === null) return [{ path, value: data }];
  return Object.entries(data).flatMap(([key, inner]: [string, unknown]) => leaves(inner, [...path, key]));
}

/** Everything under a key, anywhere in the spec, each id once. */
function everyItemUnder<T extends { readonly id: string }>(key: string): T[] {
  const found = new Map<string, T>();
  const visit = (data: unknown): void => {
    if (typeof data !== 'object' || data === null) return;
    for (const [name, inner] of Object.entries(data)) {
      if (name === key && Array.isArray(inner)) inner.forEach((item: T) => found.set(item.id, item));
      else visit(inner);
    }
  };
  for (const { data } of allFiles) visit(data);
  return [...found.values()];
}

export const allLimits = everyItemUnder<SpecLimit>('limits');
export const allDiscrepancies = everyItemUnder<SpecDiscrepancy>('discrepancies');
export const allRules = everyItemUnder<SpecRule>('rules');
