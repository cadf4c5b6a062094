import type { Json, Sources, Text } from './protocol.ts';

// Facts that many parts of a protocol can have: conditions, rules, notes, limits, discrepancies between sources, examples.

/** A return code that a mistake causes. */
export type Prevented = {
  readonly code: string;
  /** stated: a page says that this mistake causes this code. inferred: the meaning of the code suggests it. */
  readonly basis: 'stated' | 'inferred';
};

/** What sources say about constraints, in our own words. */
export type Basis = {
  /** The constraints of the field that it is the basis of; empty for a rule. */
  readonly for: readonly ('required' | 'length' | 'pattern' | 'values' | 'range')[];
  readonly source: Sources;
  readonly says: Text;
};

/** All keys must be true. A text is a condition that no program can check. */
export interface Condition {
  readonly kind: 'condition';
  /** The id of the operation whose request has the field; undefined for a field of this message. */
  readonly operation: string | undefined;
  readonly field: string | undefined;
  readonly is: readonly string[] | undefined;
  /** The field is present and has none of these values. */
  readonly isNot: readonly string[] | undefined;
  readonly present: boolean | undefined;
  readonly matches: string | undefined;
  readonly text: Text | undefined;
}

export interface Rule {
  readonly kind: 'rule';
  readonly id: string;
  /** issue: a page states it, so a violation is refused. notice: a violation is accepted and reported. */
  readonly severity: 'issue' | 'notice';
  readonly description: Text;
  readonly when: readonly Condition[];
  readonly then: readonly Condition[];
  readonly exactlyOne: { readonly of: readonly string[]; readonly none?: Prevented; readonly several?: Prevented } | undefined;
  /** The return code that a violation causes. */
  readonly prevents: Prevented | undefined;
  readonly effect: Text | undefined;
  /** What sources say about it. */
  readonly basis: readonly Basis[];
  /** Whether the message alone decides if the rule is broken. */
  readonly decidable: boolean;
  readonly source: Sources;
}

/** Values of a response that contradict each other if all of `when` is true. Paths of fields also lead through JSON text. */
export interface Contradiction {
  readonly kind: 'contradiction';
  readonly id: string;
  readonly description: Text;
  readonly when: readonly Condition[];
  readonly basis: 'stated' | 'inferred';
  readonly source: Sources;
}

/** Something that still works and shouldn't be used any more. */
export type Deprecated = {
  /** The day or the version from which it is deprecated. */
  readonly since: string;
  /** What to use instead. */
  readonly instead?: Text;
};

/** What happens if a call with an unknown outcome is repeated. */
export interface Repeating {
  readonly safe: boolean;
  readonly says: Text;
  readonly source: Sources;
}

/** What a code says about a failed call. */
export type Failure = {
  readonly kind: 'parameter' | 'credentials' | 'permission' | 'account' | 'throttling' | 'not-finished' | 'service';
  /** Who has to act. */
  readonly who: 'caller' | 'user' | 'account-owner' | 'provider';
  /** helps: the same call may succeed later. safe: repeating does no harm; if missing, it depends on the operation. wait: seconds. */
  readonly retry: { readonly helps: boolean; readonly safe?: boolean; readonly wait?: number };
};

/** The meaning of codes that aren't listed, by their prefix. */
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
  /** What it belongs to, in words: an operation, a product or a field. */
  readonly where: string;
  /** The spec file that it belongs to as a whole; undefined if it belongs to a field. */
  readonly file: string | undefined;
  readonly source: Sources;
}

export interface Discrepancy {
  readonly kind: 'discrepancy';
  readonly id: string;
  /** sending, receiving: it changes what you send or receive. Otherwise, why the sources differ. */
  readonly nature: 'sending' | 'receiving' | 'wording' | 'damage' | 'silence';
  readonly about: Text;
  readonly says: readonly { readonly source: string; readonly text: Text }[];
  /** What this reference uses, and why. */
  readonly taken: Text;
  /** What it belongs to, in words. */
  readonly where: string;
  /** The spec file that it belongs to as a whole; undefined if it belongs to a field or a code. */
  readonly file: string | undefined;
}

export interface Example {
  readonly kind: 'example';
  readonly id: string;
  readonly title: string;
  readonly status: number | undefined;
  /** The message in its wire form. */
  readonly value: { readonly [key: string]: Json };
  readonly source: Sources;
}

export interface SourcePage {
  readonly kind: 'source';
  readonly id: string;
  readonly title: string;
  readonly authority: 'page' | 'upstream' | 'inferred';
  /** Where it is published. probable: the page there is likely the same one. */
  readonly address: { readonly url: string; readonly certainty: 'certain' | 'probable' } | undefined;
  readonly updated: string | undefined;
  readonly description: Text;
}

/** The category of a value that is about a person, or a secret. `dataCategories` explains each category. */
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

/** Why a value must not be logged: it is about a person, it is an image, or it is a secret. */
export type Sensitivity = 'personal' | 'image' | 'secret';
