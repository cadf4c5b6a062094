import { keepQuestion, questionOfAddress } from './question-address.ts';

/** Opens the search on a click on its button, with `/`, with Ctrl+K, or by `?q=` in the address. Its script and data are loaded then. */
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
  /** Set by the script of the search. */
  var startSearch: ((dialog: HTMLDialogElement, root: string) => void) | undefined;
  /** Translations of search words. Each list begins with the word on the pages. */
  var searchWords: readonly (readonly [string, ...string[]])[] | undefined;
  /** The search entries, set by a separate script: path, title, where it is, extra words, text, weight. */
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
  // Without this, the first Escape would only empty the field, as browsers do with search fields.
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

/** Loads a script. A page that is opened from a folder can load scripts, but no modules and no data. */
function load(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    // Runs scripts in the order of the calls.
    script.async = false;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${src} can't be loaded.`)));
    document.head.append(script);
  });
}
