/**
 * The kinds of rules by which gateways accept or reject documents, each with its parameters. A gateway's rules are data;
 * `lint/checks.ts` has the check for each kind.
 */
export interface RuleKinds {
  /** The values of `openapi` or `swagger` that it accepts, the preferred ones first. */
  readonly versions: { readonly accepts: readonly string[] };
  /** The largest size of the document, as JSON. */
  readonly size: { readonly bytes: number };
  /** Schema keywords that it doesn't support. */
  readonly keywords: { readonly refused: readonly string[] };
  /** Names of schemas have only letters and digits. */
  readonly 'schema-names': object;
  /** The title has only letters, digits and spaces. */
  readonly 'plain-title': object;
  /** There is exactly one server, because every listed one gets traffic. */
  readonly 'one-server': object;
  /** The server's address has a scheme and a host. */
  readonly 'absolute-server': object;
  /** Every schema has a type. */
  readonly 'typed-schemas': object;
  /** Every operation has a unique id, of at most `max` characters. */
  readonly 'operation-ids': { readonly max?: number };
  /** References stay inside the document. */
  readonly 'inner-references': object;
  /** No schema contains itself. */
  readonly 'no-recursion': object;
  /** The schemas of bodies are references to named ones. */
  readonly 'named-bodies': object;
  /** Groups of components that it doesn't support. */
  readonly components: { readonly refused: readonly string[] };
  /** Its engine for regular expressions is RE2 or similar, which supports less than ECMAScript. */
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
  /** The vendor's page that states the rule. */
  readonly cite: string;
};

export type GatewayRule = { [K in RuleKind]: RuleOf<K> }[RuleKind];

/** The versions that gateways mean by 3.0. Some gateways don't know later ones. */
export const openApi30 = ['3.0.3', '3.0.2', '3.0.1', '3.0.0'] as const;
