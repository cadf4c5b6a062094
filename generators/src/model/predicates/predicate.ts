/**
 * What may be true of a message, as a tree. Fields are given by their paths, with dots. It is printed to JSON Schema
 * (json-schema.ts), to schemas without conditions (breach-schema.ts), to words (words.ts) and to code (in emit/validators).
 * A kind that a printer doesn't know does not compile.
 */
export type Predicate =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Predicate[] }
  | { readonly kind: 'not'; readonly of: Predicate }
  | { readonly kind: 'present'; readonly field: string }
  /** The field is there and has one of the values. */
  | { readonly kind: 'is'; readonly field: string; readonly values: readonly string[] }
  | Matches
  /** Exactly one of the fields is there. */
  | { readonly kind: 'exactlyOne'; readonly of: readonly string[] };

/** The field is a text that matches; with `orNoText`, also where it is absent or no text, which other checks report. */
export interface Matches {
  readonly kind: 'matches';
  readonly field: string;
  readonly pattern: string;
  readonly orNoText: boolean;
}

export function all(of: readonly Predicate[]): Predicate {
  const [only, ...others] = of;
  return only && others.length === 0 ? only : { kind: 'all', of };
}

export function any(of: readonly Predicate[]): Predicate {
  const [only, ...others] = of;
  return only && others.length === 0 ? only : { kind: 'any', of };
}

export function not(of: Predicate): Predicate {
  return { kind: 'not', of };
}

export function present(field: string): Predicate {
  return { kind: 'present', field };
}

/** Where the first holds, the second does, too. */
export function implies(first: Predicate, second: Predicate): Predicate {
  return any([not(first), second]);
}
