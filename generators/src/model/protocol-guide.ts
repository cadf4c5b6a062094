import type { Note, Sources, Text } from './protocol.ts';

/** What the reference says beside the facts; empty where the spec has none of it. */
export interface Guide {
  readonly kind: 'guide';
  /** The address of the published site, with a slash at its end. */
  readonly site: string | undefined;
  /** Where a file of the project is edited: its path follows. */
  readonly edit: string | undefined;
  /** From nothing to a result, step by step. */
  readonly start: readonly GuideStep[];
  /** What people ask and no source answers. */
  readonly questions: readonly Question[];
  /** What goes wrong, by what people see. */
  readonly symptoms: readonly Symptom[];
  /** Words that readers type for what the pages call otherwise. */
  readonly words: readonly Synonym[];
}

export interface GuideStep {
  readonly kind: 'guide-step';
  readonly id: string;
  readonly title: Text;
  readonly text: Text;
  /** The same in several languages. */
  readonly samples: readonly GuideSample[];
  readonly notes: readonly Note[];
  readonly source: Sources;
}

export type GuideSample = {
  readonly title: Text;
  readonly language: 'sh' | 'ts' | 'py' | 'json' | 'http' | 'text';
  readonly code: string;
};

export interface Question {
  readonly kind: 'question';
  readonly id: string;
  readonly question: Text;
  /** Other words in which people ask it. */
  readonly asked: readonly Text[];
  /** What is known instead. */
  readonly known: Text;
  readonly source: Sources;
}

export interface Symptom {
  readonly kind: 'symptom';
  readonly id: string;
  readonly symptom: Text;
  readonly asked: readonly Text[];
  /** The most probable cause first. */
  readonly because: readonly Cause[];
  readonly source: Sources;
}

export interface Synonym {
  readonly kind: 'synonym';
  /** What the search looks for in their place. */
  readonly means: Text;
  readonly words: readonly Text[];
  readonly source: Sources;
}

export type Cause = { readonly cause: Text; readonly fix: Text };
