import type { Json } from '../model/protocol.ts';

/** A JSON object. */
export type Node = { readonly [key: string]: Json };

export function isNode(value: Json | undefined): value is Node {
  return value !== undefined && value !== null && typeof value === 'object' && !isList(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The text of a value; empty if the value is not a text. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
