/*! Contains MiniSearch, https://github.com/lucaong/minisearch, MIT license, copyright Luca Ongaro. */
// The search in its dialog, led by the keyboard.
import { createFinder } from './find.ts';
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
);
globalThis.startSearch = (dialog, root) => {
  const input = dialog.querySelector('input');
  const status = dialog.querySelector('p');
  if (!input || !status) return;
  const list = new ResultList('search-results', input);
  const search = () => {
    const found = find(input.value).slice(0, most);
    list.show(
      found.map(({ path, title, where, text }) => ({ href: `${root}${path}`, title, where, excerpt: excerpt(text) })),
      () => dialog.close(),
    );
    status.textContent = input.value.trim() === '' ? hint : found.length === 0 ? 'Nothing found.' : '';
  };
  input.addEventListener('input', search);
  dialog.append(list.element);
  // What was typed while this was loaded.
  search();
};

const hint = 'Arrow keys choose, Enter opens, Escape closes.';

function excerpt(text: string): string {
  return text.length <= 140 ? text : `${text.slice(0, 140).replace(/\s\S*$/, '')} …`;
}
