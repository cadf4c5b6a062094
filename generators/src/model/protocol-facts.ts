import type { Json, Sources, Text } from './protocol.ts';

// What is said of many parts of a protocol: conditions, rules, notes, limits, contradictions between sources, examples.

/** A return code that a mistake causes. */
export type Prevented = {
  readonly code: string;
  /** stated: a page says that this mistake causes this code. inferred: concluded from what the code means. */
  readonly basis: 'stated' | 'inferred';
};

/** What sources say, in our own words, that makes constraints hold. */
export type Basis = {
  /** The constraints of a field that rest on it; empty for a rule. */
  readonly for: readonly ('required' | 'length' | 'pattern' | 'values' | 'range')[];
  readonly source: Sources;
  readonly says: Text;
};

/** All that is given has to hold; a text is a condition that no program can see. */
export interface Condition {
  readonly kind: 'condition';
  /** The id of the operation whose request has the field, when it is not this message. */
  readonly operation: string | undefined;
  readonly field: string | undefined;
  readonly is: readonly string[] | undefined;
  /** The field is there and holds none of these. */
  readonly isNot: readonly string[] | undefined;
  readonly present: boolean | undefined;
  readonly matches: string | undefined;
  readonly text: Text | undefined;
}

export interface Rule {
  readonly kind: 'rule';
  readonly id: string;
  /** issue: a page states it, a breach is refused. notice: a breach passes and is reported. */
  readonly severity: 'issue' | 'notice';
  readonly description: Text;
  readonly when: readonly Condition[];
  readonly then: readonly Condition[];
  readonly exactlyOne: { readonly of: readonly string[]; readonly none?: Prevented; readonly several?: Prevented } | undefined;
  /** The return code that a breach causes. */
  readonly prevents: Prevented | undefined;
  readonly effect: Text | undefined;
  /** What it rests on. */
  readonly basis: readonly Basis[];
  /** Whether the message alone shows if it is broken. */
  readonly decidable: boolean;
  readonly source: Sources;
}

/** Values of a response that don't fit together: all of `when` holds. Names of fields lead through JSON text, too. */
export interface Contradiction {
  readonly kind: 'contradiction';
  readonly id: string;
  readonly description: Text;
  readonly when: readonly Condition[];
  readonly basis: 'stated' | 'inferred';
  readonly source: Sources;
}

/** What still works and shouldn't be used any more. */
export type Deprecated = {
  /** The day or the version from which it is deprecated. */
  readonly since: string;
  /** What to use in its place. */
  readonly instead?: Text;
};

/** What happens when a call is repeated whose outcome is unknown. */
export interface Repeating {
  readonly safe: boolean;
  readonly says: Text;
  readonly source: Sources;
}

/** What a code says of a call that failed. */
export type Failure = {
  readonly kind: 'parameter' | 'credentials' | 'permission' | 'account' | 'throttling' | 'not-finished' | 'service';
  /** Who has to act. */
  readonly who: 'caller' | 'user' | 'account-owner' | 'provider';
  /** helps: the same call may succeed later. safe: repeating does no harm; left out, it depends on the operation. wait: seconds. */
  readonly retry: { readonly helps: boolean; readonly safe?: boolean; readonly wait?: number };
};

/** What is known of codes that are not listed, by how they begin. */
export interface CodeFamily {
  readonly kind: 'code-family';
  readonly prefix: string;
  readonly means: Text;
  readonly advice: Text | undefined;
  readonly failure: Failure;
  readonly source: Sources;
}

export interface Note {
  readonly kind: 'advice' | 'warning' | 'limit';
  readonly text: Text;
  readonly source: Sources;
}

export interface Limit {
  readonly kind: 'limit';
  readonly id: string;
  readonly value: number | string;
  readonly unit: string;
  readonly description: Text;
  /** What it belongs to, for people: an operation, a product, a field. */
  readonly where: string;
  /** The file of the spec that it concerns as a whole; undefined where it concerns a field. */
  readonly file: string | undefined;
  readonly source: Sources;
}

export interface Discrepancy {
  readonly kind: 'discrepancy';
  readonly id: string;
  /** Whether it changes what you send or receive, or else why the sources differ. */
  readonly nature: 'sending' | 'receiving' | 'wording' | 'damage' | 'silence';
  readonly about: Text;
  readonly says: readonly { readonly source: string; readonly text: Text }[];
  /** What the spec goes with, and why. */
  readonly taken: Text;
  /** What it concerns, for people. */
  readonly where: string;
  /** The file of the spec that it concerns as a whole; undefined where it concerns a field or a code. */
  readonly file: string | undefined;
}

export interface Example {
  readonly kind: 'example';
  readonly id: string;
  readonly title: string;
  readonly status: number | undefined;
  /** The message as it travels. */
  readonly value: { readonly [key: string]: Json };
  readonly source: Sources;
}

export interface SourcePage {
  readonly kind: 'source';
  readonly id: string;
  readonly title: string;
  readonly authority: 'page' | 'upstream' | 'inferred';
  /** Where it is published; probable: likely the same page. */
  readonly address: { readonly url: string; readonly certainty: 'certain' | 'probable' } | undefined;
  readonly updated: string | undefined;
  readonly description: Text;
}

/** What kind of data about a person, or of secret, a value is; `dataCategories` says more of each. */
export type DataCategory =
  | 'biometric'
  | 'image'
  | 'name'
  | 'date-of-birth'
  | 'document-number'
  | 'document-detail'
  | 'personal-detail'
  | 'ethnic-origin'
  | 'contact'
  | 'user-id'
  | 'device'
  | 'assessment'
  | 'transaction'
  | 'secret'
  | 'unspecified';

/** Why a value must not be logged: it is about a person, an image, or a secret. */
export type Sensitivity = 'personal' | 'image' | 'secret';
