import type { Json } from '../../../model/protocol.ts';
import type { ContradictionFound, Explanation, Issue, Notice, ToSdk } from '#runtime';

// The data that the workbench in the browser gets about a protocol: facts, and the published validators by subject. Its code
// contains nothing else about the protocol, so it works for every protocol.

/** Relative to the folder of all HTML pages. */
export type Href = string;

export interface WorkbenchFacts {
  readonly subjects: readonly WorkbenchSubject[];
  /** The fields of each message and of each shape inside one, by the name of the type. */
  readonly shapes: Readonly<Record<string, readonly FieldFacts[]>>;
  /** The shapes that a code selects, by the name that they share. */
  readonly choices: Readonly<Record<string, ShapeChoice>>;
  readonly lists: Readonly<Record<string, ListFacts>>;
  /** Rules and contradictions, by id. */
  readonly statements: Readonly<Record<string, Statement>>;
  readonly issueCodes: Readonly<Record<string, string>>;
  /** Who must act on a failed call, in words. */
  readonly who: Readonly<Record<string, string>>;
  /** The codes of calls that succeeded. */
  readonly successes: readonly string[];
  readonly examples: readonly ExampleFacts[];
  readonly scenarios: readonly ScenarioFacts[];
  readonly sdk: string | undefined;
  /** The scope of the published packages. */
  readonly scope: string;
  readonly pages: { readonly issues: Href; readonly errors: Href };
}

/** A kind of message that can be explained or built. */
export interface WorkbenchSubject {
  /** The name of its type. */
  readonly id: string;
  readonly kind: 'request' | 'response' | 'error' | 'query' | 'payload';
  readonly title: string;
  readonly href: Href;
  readonly says: string;
  readonly operation: { readonly id: string; readonly name: string } | undefined;
  /** The field, and its value, by which a product's request is recognized. */
  readonly product: { readonly field: string; readonly code: string } | undefined;
  /** The option of the decoder, and the code list with its values. */
  readonly option: { readonly name: string; readonly list: string } | undefined;
  /** The fields of a query that report how the verification ended. */
  readonly outcome: { readonly verdict: string; readonly reason: string } | undefined;
  /** The name, and the aliases, of the query field that returns the caller's own token. */
  readonly tokens: readonly string[];
  /** True if the user's browser sends the query. */
  readonly isFromUser: boolean;
  readonly rules: readonly RuleFacts[];
}

export interface FieldFacts {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  readonly says: string;
  readonly href: Href;
  readonly type: string;
  readonly required?: boolean | undefined;
  readonly isUndescribed?: boolean | undefined;
  readonly isSensitive?: boolean | undefined;
  readonly holds?: string | undefined;
  readonly values?: readonly ValueFacts[] | undefined;
  /** The id of the code list that has its values. */
  readonly list?: string | undefined;
  readonly isOpen?: boolean | undefined;
  readonly default?: string | undefined;
  readonly example?: Json | undefined;
  readonly form?: string | undefined;
  /** The name of the shape inside. */
  readonly shape?: string | undefined;
  /** The fields inside an object. */
  readonly fields?: readonly FieldFacts[] | undefined;
  /** The facts of each item of a list. */
  readonly item?: FieldFacts | undefined;
}

export interface ValueFacts {
  readonly value: string;
  readonly means: string;
  readonly flag?: boolean | undefined;
}

export interface ShapeChoice {
  readonly list: string;
  readonly byCode: Readonly<Record<string, string>>;
}

export interface ListFacts {
  readonly label: string;
  readonly href: Href;
  readonly codes: readonly CodeFacts[];
}

export interface CodeFacts {
  readonly code: string;
  readonly means: string;
  readonly href: Href;
  readonly advice?: string | undefined;
  readonly isFailure?: boolean | undefined;
  /** Other facts from the list, as pairs of label and text. */
  readonly attributes?: readonly (readonly [label: string, words: string])[] | undefined;
}

export interface Statement {
  readonly says: string;
  readonly href: Href;
}

/** A condition that can be checked with the message alone. */
export interface PlainCondition {
  readonly field: string;
  readonly is?: readonly string[] | undefined;
  readonly isNot?: readonly string[] | undefined;
  readonly present?: boolean | undefined;
  readonly matches?: string | undefined;
}

export interface RuleFacts {
  readonly id: string;
  readonly says: string;
  readonly isIssue: boolean;
  readonly when: readonly PlainCondition[];
  readonly then: readonly PlainCondition[];
  readonly exactlyOne: readonly string[];
  /** True if the message alone shows whether the rule holds. */
  readonly decidable: boolean;
}

export interface ExampleFacts {
  readonly id: string;
  readonly title: string;
  readonly subject: string;
  readonly value: Json;
}

/** An outcome that a sandbox can produce. */
export interface ScenarioFacts {
  readonly id: string;
  readonly title: string;
}

/** The result of a validator or a decoder. */
export interface Reading {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly raw?: unknown;
  readonly notices: readonly Notice[];
  readonly issues?: readonly Issue[] | undefined;
}

export type Outcome =
  | { readonly kind: 'passed' | 'failed'; readonly reason: unknown }
  | { readonly kind: 'inconsistent'; readonly contradictions: readonly ContradictionFound[] }
  | { readonly kind: 'unfinished' | 'error'; readonly explanation: Explanation };

/** The published validators, by the id of a subject. */
export interface WorkbenchValidators {
  readonly read: Readonly<Record<string, (input: unknown, options?: Readonly<Record<string, unknown>>) => Reading>>;
  readonly outcome: Readonly<Record<string, (reading: Reading) => Outcome>>;
  readonly fromSdk: Readonly<Record<string, (request: unknown) => unknown>>;
  readonly toSdk: Readonly<Record<string, (request: unknown) => ToSdk>>;
  readonly explainError: ((error: unknown, options: { readonly operation?: string | undefined }) => Explanation) | undefined;
  readonly redact: (value: unknown) => unknown;
}

/** The changes between two versions of a protocol, the most severe first. */
export type Compared = readonly {
  readonly heading: string;
  readonly changes: readonly {
    /** The path of the change, from the outermost name to the innermost. A name may contain dots. */
    readonly where: readonly string[];
    readonly says: string;
    /** Who may be affected. */
    readonly for: readonly string[];
  }[];
}[];
