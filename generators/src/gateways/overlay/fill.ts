import type { Action } from '../gateway.ts';

/** Replaces the placeholders in actions by the user's values. */
export function fill(actions: readonly Action[], values: Readonly<Record<string, string>>): Action[] {
  const filled = Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`{{${name}}}`, () => JSON.stringify(value).slice(1, -1)),
    JSON.stringify(actions),
  );
  const parsed: Action[] = JSON.parse(filled);
  return parsed;
}
