/*! Contains MiniSearch, https://github.com/lucaong/minisearch, MIT licence, copyright Luca Ongaro. */
// The search: a dialog over the page, led by the keyboard.
import MiniSearch from 'minisearch';
import type { Entry } from '../search/entry.ts';
import { searchOptions } from './options.ts';
import { ResultList } from './results.ts';

const most = 30;
const index = new MiniSearch<Entry>(searchOptions);
index.addAll(
  (globalThis.searchEntries ?? []).map(([path, title, where, keys, text, weight]) => ({
    path,
    title,
    where,
    keys,
    text,
    weight,
  })),
);
let dialog: HTMLDialogElement | undefined;

globalThis.openSearch = (root) => {
  dialog ??= createDialog(root);
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector('input')?.select();
};

function createDialog(root: string): HTMLDialogElement {
  const box = document.createElement('dialog');
  box.className = 'search';
  box.setAttribute('aria-label', 'Search');
  const input = document.createElement('input');
  const list = new ResultList('search-results', input);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.textContent = hint;
  Object.assign(input, { type: 'search', placeholder: 'Name, code, value, meaning', autocomplete: 'off', spellcheck: false });
  input.setAttribute('aria-label', 'Search for a name, a code, a value or a meaning');
  input.addEventListener('input', () => {
    const found = index.search(input.value).slice(0, most);
    list.show(
      found.map(({ path, title, where, excerpt }) => ({ href: `${root}${path}`, title, where, excerpt })),
      () => box.close(),
    );
    status.textContent = input.value.trim() === '' ? hint : found.length === 0 ? 'Nothing found.' : '';
  });
  box.addEventListener('click', ({ target }) => target === box && box.close());
  box.append(input, status, list.element);
  document.body.append(box);
  return box;
}

const hint = 'Arrow keys choose, Enter opens, Escape closes.';
