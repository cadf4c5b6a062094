// The search in its dialog.
import { excerpt, marked, patternOf } from './excerpt.ts';
import { createFinder } from './find.ts';
import { keepQuestion } from './question-address.ts';
import { ResultList } from './results.ts';

const most = 30;
const find = createFinder(
  (globalThis.searchEntries ?? []).map(([path, title, where, keys, text, weight]) => ({
    path,
    title,
    where,
    keys,
    text,
    weight,
  })),
  globalThis.searchWords,
);
globalThis.startSearch = (dialog, root) => {
  const input = dialog.querySelector('input');
  const status = dialog.querySelector('p');
  if (!input || !status) return;
  const list = new ResultList(input, dialog);
  const search = () => {
    const { entries, words, unknownCode } = find(input.value);
    const pattern = patternOf(words);
    const shown = entries.slice(0, most).map(({ path, title, where, text }) => {
      return { href: `${root}${path}`, title: marked(title, pattern), where, excerpt: excerpt(text, pattern) };
    });
    list.show(shown, () => dialog.close());
    status.textContent = statusOf(input.value.trim(), shown.length, unknownCode);
    keepQuestion(input.value);
  };
  input.addEventListener('input', search);
  dialog.append(list.element);
  // Searches for what the reader typed while this script was loading.
  search();
};

function statusOf(question: string, count: number, unknownCode: string | undefined): string {
  if (question === '') return 'Arrow keys choose, Enter opens, Escape closes.';
  if (count === 0) return 'Nothing found.';
  const results = count === 1 ? '1 result.' : count < most ? `${count} results.` : `The best ${most} results.`;
  return unknownCode === undefined ? results : `${unknownCode} is not listed. These codes are similar.`;
}
