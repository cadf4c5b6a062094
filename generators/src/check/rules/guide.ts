import { duplicateNames } from '../duplicate-names.ts';
import type { CheckRule } from '../rule.ts';

/** Each step, question and symptom has an id of its own: links lead to it. Readers see each title, question and word once. */
export const guide: CheckRule = {
  needs: 'file',
  *check({ guide: file }) {
    if (!file) return;
    const { start = [] } = file.data;
    for (const key of ['start', 'questions', 'symptoms'] as const) {
      const items = file.data[key] ?? [];
      yield* duplicateNames(
        'id',
        items.map(({ id }, i) => ({ name: id, file, path: [key, i, 'id'] })),
      );
    }
    const { questions = [], symptoms = [] } = file.data;
    const titles = start.map(({ title }, i) => ({ name: title, file, path: ['start', i, 'title'] }));
    yield* duplicateNames('title', titles);
    const asked = [
      ...questions.map(({ question: text, asked = [] }, i) => ({ text, asked, key: 'questions', name: 'question', i })),
      ...symptoms.map(({ symptom: text, asked = [] }, i) => ({ text, asked, key: 'symptoms', name: 'symptom', i })),
    ];
    yield* duplicateNames(
      'question',
      asked.map(({ text, key, name, i }) => ({ name: text, file, path: [key, i, name], fix: once })),
    );
    for (const { text, asked: others, key, name, i } of asked) {
      yield* duplicateNames('question', [
        { name: text, file, path: [key, i, name] },
        ...others.map((other, j) => ({ name: other, file, path: [key, i, 'asked', j], fix: 'Remove it.' })),
      ]);
    }
    yield* duplicateNames(
      'meaning',
      (file.data.words ?? []).map(({ means }, i) => ({ name: means, file, path: ['words', i, 'means'], fix: together })),
    );
    const words = (file.data.words ?? []).flatMap((group, i) => group.words.map((name, j) => ({ name, i, j })));
    yield* duplicateNames(
      'word',
      words.map(({ name, i, j }) => ({ name, file, path: ['words', i, 'words', j] })),
    );
    for (const [i, { samples = [] }] of start.entries()) {
      yield* duplicateNames(
        'sample',
        samples.map(({ title }, j) => ({ name: title, file, path: ['start', i, 'samples', j, 'title'] })),
      );
    }
  },
};

const once = 'Keep one of the two, or say what distinguishes them.';
const together = 'Put the words of both entries into one.';
