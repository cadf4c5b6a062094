import { remember, remembered } from './storage.ts';

/** The language that a reader chooses for one sample is chosen for all samples, on this page and on the next. */
export function rememberLanguage(): void {
  const language = remembered('language');
  if (language !== undefined) choose(language);
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches('.samples input')) return;
    const { top } = target.getBoundingClientRect();
    choose(target.value);
    remember('language', target.value);
    // Samples above change their height, and what the reader looks at stays where it is.
    scrollBy({ top: target.getBoundingClientRect().top - top, behavior: 'instant' });
  });
}

function choose(language: string): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('.samples input')) {
    if (input.value === language) input.checked = true;
  }
}
