import type { Action } from '../gateway.ts';

/** The actions with the user's values in the places that are kept for them. */
export function fill(actions: readonly Action[], values: Readonly<Record<string, string>>): Action[] {
  const filled = Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`{{${name}}}`, () => JSON.stringify(value).slice(1, -1)),
    JSON.stringify(actions),
  );
  const parsed: Action[] = JSON.parse(filled);
  return parsed;
}
