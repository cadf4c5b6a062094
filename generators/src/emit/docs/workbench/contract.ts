import type { Json } from '../../../model/protocol.ts';
import type { ContradictionFound, Explanation, Issue, Notice, ToSdk } from '#runtime';

// What the workbench in the page knows of a protocol: facts as data, and the published validators by subject. The code in
// the browser has no other knowledge of it, so every protocol gets a workbench of its own.

/** Relative to the folder of all HTML pages. */
export type Href = string;

export interface WorkbenchFacts {
  readonly subjects: readonly Subject[];
  /** The fields of each message and of each shape inside one, by the name of the type. */
  readonly shapes: Readonly<Record<string, readonly FieldFacts[]>>;
  /** The shapes that a code chooses, by the name that stands for any of them. */
  readonly choices: Readonly<Record<string, Choice>>;
  readonly lists: Readonly<Record<string, ListFacts>>;
  /** Rules and contradictions, by id. */
  readonly statements: Readonly<Record<string, Statement>>;
  readonly issueCodes: Readonly<Record<string, string>>;
  /** Who has to act on a failed call, in words. */
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
export interface Subject {
  /** The name of its type. */
  readonly id: string;
  readonly kind: 'request' | 'response' | 'error' | 'query' | 'payload';
  readonly title: string;
  readonly href: Href;
  readonly says: string;
  readonly operation: { readonly id: string; readonly name: string } | undefined;
  /** The field, and its value, by which a product's request is recognized. */
  readonly product: { readonly field: string; readonly code: string } | undefined;
  /** The option of the decoder, and the list that its values are from. */
  readonly option: { readonly name: string; readonly list: string } | undefined;
  /** The fields of a query that say how something has ended. */
  readonly outcome: { readonly verdict: string; readonly reason: string } | undefined;
  /** The names of the field of a query that brings back the caller's own token. */
  readonly tokens: readonly string[];
  /** Whether a query comes from the browser of the user. */
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
  /** What each item of a list is. */
  readonly item?: FieldFacts | undefined;
}

export interface ValueFacts {
  readonly value: string;
  readonly means: string;
  readonly flag?: boolean | undefined;
}

export interface Choice {
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
  /** What else the list says of it, as label and words. */
  readonly attributes?: readonly (readonly [label: string, words: string])[] | undefined;
}

export interface Statement {
  readonly says: string;
  readonly href: Href;
}

/** A condition that the message alone decides. */
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
  /** Whether the message alone shows if it holds. */
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

/** What a check or a decoder returns. */
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
