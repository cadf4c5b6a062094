import type { DataValidateFunction } from 'ajv/dist/types/index.js';
import { isNear } from './distance.ts';
import { ownNames } from './own-names.ts';

export type NameFacts = {
  /** Names that the schema's `properties` judge. */
  known: readonly string[];
  /** Names that an unknown one may be a variant of. */
  suggestions: readonly string[];
  required: readonly string[];
};

/** ajv keyword `unknownNames`: reports each name that isn't known, as an issue when it clearly means a known one. */
export function compileUnknownNames(facts: NameFacts): DataValidateFunction {
  const known = new Set(facts.known);
  const suggestions = new Set(facts.suggestions.map(plain));
  const check: DataValidateFunction = (message: object) => {
    const names = ownNames(message);
    const unknown = names.filter((name) => !known.has(name));
    const missing = unknown.length > 0 ? facts.required.filter((name) => !names.includes(name)) : [];
    check.errors = unknown.map((name) => {
      const isMistake = suggestions.has(plain(name)) || missing.some((other) => isNear(name, other));
      const params = { at: name, code: 'unknown-field', severity: isMistake ? 'issue' : 'notice' };
      return { keyword: 'unknownNames', params };
    });
    return unknown.length === 0;
  };
  return check;
}

/** A name without what its variants differ in: case, `_` and `-`. */
function plain(name: string): string {
  return name.replaceAll(/[_-]/g, '').toLowerCase();
}
