/** The search is loaded when it is first wanted: with the button in the bar, with `/`, or with Ctrl+K. */
export function prepareSearch(): void {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return;
  const { search = '', root = '' } = script.dataset;
  let loaded: Promise<void> | undefined;
  const open = () => {
    loaded ??= Promise.all([load(search.replace('search.js', 'search-entries.js')), load(search)]).then(() => undefined);
    void loaded.then(() => globalThis.openSearch?.(root));
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
}

declare global {
  /** Given by the script of the search. */
  var openSearch: ((root: string) => void) | undefined;
  /** What can be found, given by a script of its own: path, title, where it is, its values, text, weight. */
  var searchEntries: readonly (readonly [string, string, string, string, string, number])[] | undefined;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
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
