import type { Subject } from '../../../workbench/contract.ts';
import type { CodeAt } from '../knowledge.ts';
import type { Line } from './lines.ts';

/** Everything that is said of a pasted message: plain data, whether it comes from the message itself or from a link. */
export interface MessageExplanation {
  readonly subject: Subject;
  /** Said of how the message was read. */
  readonly remarks: readonly string[];
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly lines: readonly Line[];
  /** The code by whose shapes it was read, and whether that is a guess. */
  readonly choice: { readonly list: string; readonly code: string; readonly isGuess: boolean } | undefined;
}

/** What a verdict is recognized by; a link has no more of it than this. */
export interface VerdictKey {
  readonly kind: VerdictKind;
  /** The code that says why. */
  readonly code: string | undefined;
}

export const verdictKinds = [
  'passed',
  'failed',
  'inconsistent',
  'unfinished',
  'error',
  'succeeded',
  'accepted',
  'refused',
  'unreadable',
  'plain',
] as const;
export type VerdictKind = (typeof verdictKinds)[number];

export interface Verdict extends VerdictKey {
  readonly tone: 'good' | 'bad' | 'choice' | 'may';
  readonly title: string;
  /** The code's own meaning. */
  readonly reason: CodeAt | undefined;
  readonly says: readonly string[];
  /** What to do. */
  readonly advice: string | undefined;
  readonly facts: readonly (readonly [label: string, words: string])[];
}

export interface Finding {
  readonly isIssue: boolean;
  readonly code: string;
  readonly at: string;
  readonly path: readonly string[];
  readonly message: string;
  /** The rule or the contradiction. */
  readonly rule: string | undefined;
}
