/**
 * A statement about a message, as a tree. A field is given by its path with dots. Each of these prints the tree: json-schema.ts to
 * JSON Schema, violation-schema.ts to schemas without `if`, words.ts to words, and emit/validators to code. check/possible evaluates it.
 * A printer that lacks a kind doesn't compile.
 */
export type Predicate =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Predicate[] }
  | { readonly kind: 'not'; readonly of: Predicate }
  | { readonly kind: 'present'; readonly field: string }
  /** The field is present and has one of the values. */
  | { readonly kind: 'is'; readonly field: string; readonly values: readonly string[] }
  | MatchesPredicate
  /** Exactly one of the fields is present. */
  | { readonly kind: 'exactlyOne'; readonly of: readonly string[] };

/** The field is a text that matches. With `orNoText`, it may also be absent or not a text: other checks report that. */
export interface MatchesPredicate {
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

/** If the first predicate is true, so is the second. */
export function implies(first: Predicate, second: Predicate): Predicate {
  return any([not(first), second]);
}
