import type { Field, Fields } from './facts/field.ts';
import type { Json, Members } from './json/json.ts';

/** A member with its field, if it has one. A twin has a value under another spelling of the name too. */
export interface Named {
  readonly name: string;
  readonly json: Json;
  readonly field: Field | undefined;
  readonly isTwin: boolean;
}

/** The wire begins names with a capital where the SDK and decoded values have a small letter. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Finds the field of each member. `toName` gives the one name that a field's spellings share. */
export function named(members: Members, fields: Fields, toName: (spelling: string) => string): Named[] {
  const found = new Map<string, Named>();
  for (const [spelling, json] of members) {
    const name = toName(spelling);
    const field = fields.get(name);
    const key = field ? name : `unknown ${spelling}`;
    const other = found.get(key)?.json;
    found.set(key, {
      name,
      json: isNothing(json) ? (other ?? json) : json,
      field,
      isTwin: !isNothing(json) && !isNothing(other),
    });
  }
  return [...found.values()];
}

/** Whether a value counts as absent. */
export function isNothing(json: Json | undefined): boolean {
  return json === undefined || json === null || json === '';
}

/** Names that may hold anything are shown by their length alone, since they may be personal. */
export function shownName(name: string): string {
  return /^[-\w$.]{1,60}$/.test(name) && !/\d{4}/.test(name) ? name : `[${name.length} characters]`;
}
