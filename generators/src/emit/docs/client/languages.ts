import { remember, remembered } from './storage.ts';

/** Applies the language that a reader chooses for one sample to all samples, also on other pages. */
export function rememberLanguage(): void {
  const language = remembered('language');
  if (language !== undefined) choose(language);
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches('.samples input')) return;
    const { top } = target.getBoundingClientRect();
    choose(target.value);
    remember('language', target.value);
    // Samples above may change their height. Scrolling keeps the chosen sample in place.
    scrollBy({ top: target.getBoundingClientRect().top - top, behavior: 'instant' });
  });
}

function choose(language: string): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('.samples input')) {
    if (input.value === language) input.checked = true;
  }
}
