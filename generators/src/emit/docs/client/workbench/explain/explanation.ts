import type { WorkbenchSubject } from '../../../workbench/contract.ts';
import type { ListedCodeFacts } from '../knowledge.ts';
import type { Line } from './lines.ts';

/** The explanation of a message as plain data. It comes from a pasted message or from a link. */
export interface MessageExplanation {
  readonly subject: WorkbenchSubject;
  /** How the message was read. */
  readonly remarks: readonly string[];
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly lines: readonly Line[];
  /** The code that selected the shapes, and whether it is a guess. */
  readonly choice: { readonly list: string; readonly code: string; readonly isGuess: boolean } | undefined;
}

/** The parts of a verdict that a link contains. */
export interface VerdictKey {
  readonly kind: VerdictKind;
  /** The code that gives the reason. */
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
  /** The entry of the code in its list. */
  readonly reason: ListedCodeFacts | undefined;
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
