import type { MessageType } from '../judge.ts';

/** A message while it is drawn. */
export type Draft = {
  type: MessageType;
  /** Its own parameters. */
  names: readonly string[];
  required: readonly string[];
  /** Parameters of other products, or of the other operation. */
  foreign: readonly string[];
  /** Members that only the SDK knows. */
  members: readonly string[];
  values: Map<string, unknown>;
};

/** Renames a parameter at its place; does nothing when the message doesn't have it. */
export function rename(draft: Draft, from: string, to: string): void {
  if (!draft.values.has(from)) return;
  draft.values = new Map([...draft.values].map(([name, value]) => [name === from ? to : name, value]));
}

/** The message as an object, also with a name such as `__proto__`. */
export function toMessage(values: ReadonlyMap<string, unknown>, prototype: object | null): object {
  const message: object = Object.create(prototype);
  for (const [name, value] of values) {
    Object.defineProperty(message, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return message;
}
