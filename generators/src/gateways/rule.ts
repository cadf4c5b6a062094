/**
 * The kinds of rules by which gateways take or refuse a document, each with what it needs to know. A gateway's rules are
 * data; `lint/checks.ts` has what each kind means.
 */
export interface RuleKinds {
  /** The values of `openapi` or `swagger` that it reads, those that suit it best first. */
  readonly versions: { readonly accepts: readonly string[] };
  /** How large the document may be, as JSON. */
  readonly size: { readonly bytes: number };
  /** Keywords of schemas that it doesn't know. */
  readonly keywords: { readonly refused: readonly string[] };
  /** Names of schemas are letters and digits. */
  readonly 'schema-names': object;
  /** The title is letters, digits and spaces. */
  readonly 'plain-title': object;
  /** Every listed server gets traffic: there is exactly one. */
  readonly 'one-server': object;
  /** The server's address has a scheme and a host. */
  readonly 'absolute-server': object;
  /** Every schema says its type. */
  readonly 'typed-schemas': object;
  /** Every operation has an id of its own, no longer than that. */
  readonly 'operation-ids': { readonly max?: number };
  /** References stay inside the document. */
  readonly 'inner-references': object;
  /** No schema is inside itself. */
  readonly 'no-recursion': object;
  /** The schemas of bodies are references to named ones. */
  readonly 'named-bodies': object;
  /** Groups of components that it doesn't read. */
  readonly components: { readonly refused: readonly string[] };
  /** Its engine for regular expressions is RE2 or one of its kind, which reads less than ECMAScript has. */
  readonly 're2-patterns': object;
  /** The only values of `format` that it knows. */
  readonly formats: { readonly known: readonly string[] };
  /** Every security requirement is defined, and is of one of these types. */
  readonly security: { readonly types: readonly string[] };
  /** How many operations a document may have. */
  readonly operations: { readonly max: number };
  /** Request bodies are JSON. */
  readonly 'json-bodies': object;
  /** An extension that the root needs. */
  readonly 'root-extension': { readonly name: string };
  /** An extension that every operation needs. */
  readonly 'operation-extension': { readonly name: string };
  /** An extension that the one server needs. */
  readonly 'server-extension': { readonly name: string };
}

export type RuleKind = keyof RuleKinds;

export type RuleOf<K extends RuleKind> = RuleKinds[K] & {
  readonly rule: K;
  /** The page of the vendor that says so. */
  readonly cite: string;
};

export type Rule = { [K in RuleKind]: RuleOf<K> }[RuleKind];

/** The versions that gateways mean by 3.0; some know no later one. */
export const openApi30 = ['3.0.3', '3.0.2', '3.0.1', '3.0.0'] as const;
