import { duplicateNames } from '../duplicate-names.ts';
import type { CheckRule } from '../rule.ts';

/** Each step, question and symptom has an id of its own: links lead to it. So does each sample of a step. */
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
