const themes = ['', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];
const names: Readonly<Record<Theme, string>> = { '': 'System', light: 'Light', dark: 'Dark' };

/** A button that goes through the themes; the choice stays for the next page. */
export function addThemeSwitch(): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'theme';
  let theme = remembered();
  const show = () => {
    document.documentElement.dataset['theme'] = theme;
    button.textContent = names[theme];
    button.setAttribute('aria-label', `Theme: ${names[theme]}`);
  };
  button.addEventListener('click', () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? '';
    remember(theme);
    show();
  });
  show();
  document.querySelector('header.bar')?.append(button);
}

function remembered(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem('theme')) ?? '';
  } catch {
    return ''; // storage may be forbidden
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Then it holds for this page alone.
  }
}
