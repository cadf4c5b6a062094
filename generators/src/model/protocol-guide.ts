import type { Note, Sources, Text } from './protocol.ts';

/** What the reference says besides the facts. */
export interface Guide {
  readonly kind: 'guide';
  /** The address of the published site. It ends with a slash. */
  readonly site: string | undefined;
  /** The address for editing a file of the project, without the path of the file at the end. */
  readonly edit: string | undefined;
  /** The steps of the quick start. */
  readonly start: readonly GuideStep[];
  /** Open questions: no source answers them. */
  readonly questions: readonly Question[];
  /** Problems, by their symptoms. */
  readonly symptoms: readonly Symptom[];
  /** Words that readers search for, if the pages use other ones. */
  readonly words: readonly Synonym[];
}

export interface GuideStep {
  readonly kind: 'guide-step';
  readonly id: string;
  readonly title: Text;
  readonly text: Text;
  /** The same code in several languages. */
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
  /** The same question in other words. */
  readonly asked: readonly Text[];
  /** What is known about it. */
  readonly known: Text;
  readonly source: Sources;
}

export interface Symptom {
  readonly kind: 'symptom';
  readonly id: string;
  readonly symptom: Text;
  readonly asked: readonly Text[];
  /** The causes, the most probable one first. */
  readonly because: readonly Cause[];
  readonly source: Sources;
}

export interface Synonym {
  readonly kind: 'synonym';
  /** What the search looks for instead. */
  readonly means: Text;
  readonly words: readonly Text[];
  readonly source: Sources;
}

export type Cause = { readonly cause: Text; readonly fix: Text };
