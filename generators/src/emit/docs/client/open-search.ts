import { keepQuestion, questionOfAddress } from './question-address.ts';

/** The search opens at once, with the button in the bar, with `/`, with Ctrl+K, or by `?q=` in the address; what it searches is loaded meanwhile. */
export function prepareSearch(): void {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return;
  const { search = '', root = '' } = script.dataset;
  let dialog: HTMLDialogElement | undefined;
  const open = () => {
    dialog ??= createDialog(search, root);
    if (dialog.open) return;
    dialog.showModal();
    dialog.querySelector('input')?.select();
  };
  document.querySelector('a.search')?.addEventListener('click', (event) => {
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    const isCtrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!isSlash && !isCtrlK) return;
    event.preventDefault();
    open();
  });
  if (questionOfAddress() !== '') open();
}

declare global {
  /** Given by the script of the search. */
  var startSearch: ((dialog: HTMLDialogElement, root: string) => void) | undefined;
  /** Words that readers say for what the pages call otherwise. */
  var searchWords: readonly (readonly [string, ...string[]])[] | undefined;
  /** What can be found, given by a script of its own: path, title, where it is, its values, text, weight. */
  var searchEntries: readonly (readonly [string, string, string, string, string, number])[] | undefined;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

function createDialog(search: string, root: string): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'search';
  dialog.setAttribute('aria-label', 'Search');
  const input = document.createElement('input');
  Object.assign(input, { type: 'search', placeholder: 'Name, code, value, meaning', autocomplete: 'off', spellcheck: false });
  input.value = questionOfAddress();
  input.setAttribute('aria-label', 'Search for a name, a code, a value or a meaning');
  // A browser's own search field is emptied by the first Escape.
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('close', () => keepQuestion(''));
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.textContent = 'Loading…';
  dialog.append(input, status);
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  document.body.append(dialog);
  Promise.all([load(search.replace('search.js', 'search-entries.js')), load(search)]).then(
    () => globalThis.startSearch?.(dialog, root),
    () => (status.textContent = 'The search can’t be loaded.'),
  );
  return dialog;
}

/** A page opened from a folder may load scripts, but no modules and no data. */
function load(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    // In the order in which they are asked for.
    script.async = false;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${src} can't be loaded.`)));
    document.head.append(script);
  });
}
