import type { GuideFile } from '../load/generated/spec-types.ts';
import { toNotes } from './facts.ts';
import type { Guide } from './protocol.ts';

/** Builds what the reference says besides the facts: the quick start, symptoms and questions. */
export function buildGuide({ published = {}, start = [], questions = [], symptoms = [], words = [] }: GuideFile = {}): Guide {
  return {
    kind: 'guide',
    site: published.site,
    edit: published.edit,
    start: start.map(({ samples = [], notes, ...step }) => {
      return { kind: 'guide-step', ...step, samples, notes: toNotes(notes, step.source) };
    }),
    questions: questions.map(({ asked = [], ...question }) => ({ kind: 'question', ...question, asked })),
    symptoms: symptoms.map(({ asked = [], ...symptom }) => ({ kind: 'symptom', ...symptom, asked })),
    words: words.map((synonym) => ({ kind: 'synonym', ...synonym })),
  };
}
