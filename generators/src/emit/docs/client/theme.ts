import { remember, remembered } from './storage.ts';

const themes = ['', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];
const names: Readonly<Record<Theme, string>> = { '': 'Theme: system', light: 'Theme: light', dark: 'Theme: dark' };

/** Icons for the themes: a half-filled disc, a sun and a moon. */
const drawings: Readonly<Record<Theme, string>> = {
  '': '<circle cx="8" cy="8" r="6"/><path class="full" d="M8 2a6 6 0 0 1 0 12z"/>',
  light:
    '<circle cx="8" cy="8" r="3"/><path d="M8 1v2M8 13v2M1 8h2M13 8h2M3 3l1.5 1.5M11.5 11.5 13 13M13 3l-1.5 1.5M4.5 11.5 3 13"/>',
  dark: '<path d="M13.5 9.7A6 6 0 1 1 6.3 2.5a5 5 0 0 0 7.2 7.2z"/>',
};

/** Adds a button that switches to the next theme. The choice is stored for other pages. */
export function addThemeSwitch(): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'theme';
  let theme = rememberedTheme();
  const show = () => {
    document.documentElement.dataset['theme'] = theme;
    button.innerHTML = `<svg viewBox="0 0 16 16" aria-hidden="true">${drawings[theme]}</svg>`;
    button.title = names[theme];
    button.setAttribute('aria-label', names[theme]);
  };
  button.addEventListener('click', () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? '';
    remember('theme', theme);
    show();
  });
  show();
  document.querySelector('header.bar')?.append(button);
}

function rememberedTheme(): Theme {
  return themes.find((theme) => theme === remembered('theme')) ?? '';
}
