import { button, el } from './dom.ts';

export interface Tab {
  readonly id: string;
  readonly title: string;
  readonly panel: HTMLElement;
  /** Called when the tab is shown. */
  readonly onShow?: () => void;
}

export interface Tabs {
  readonly element: HTMLElement;
  readonly show: (id: string) => void;
}

/** Tabs with their panels. The arrow keys switch tabs. */
export function makeTabs(label: string, name: string, tabs: readonly Tab[]): Tabs {
  const buttons = tabs.map(({ id, title }, i) => {
    const tab = button(title, 'tab', () => show(id));
    tab.setAttribute('role', 'tab');
    tab.id = `${name}-tab-${id}`;
    tab.setAttribute('aria-controls', `${name}-${id}`);
    tab.addEventListener('keydown', ({ key }) => {
      const to = { ArrowRight: i + 1, ArrowLeft: i - 1, Home: 0, End: tabs.length - 1 }[key];
      const next = to === undefined ? undefined : (to + tabs.length) % tabs.length;
      if (next === undefined) return;
      show(tabs[next]?.id ?? id);
      buttons[next]?.focus();
    });
    return tab;
  });
  const panels = tabs.map(({ id, panel }) => {
    return el(
      'div',
      { role: 'tabpanel', id: `${name}-${id}`, 'aria-labelledby': `${name}-tab-${id}`, class: 'tab-panel' },
      panel,
    );
  });
  const list = el('div', { role: 'tablist', 'aria-label': label, class: 'tab-list' }, ...buttons);

  function show(id: string): void {
    tabs.forEach((tab, i) => {
      const isShown = tab.id === id;
      buttons[i]?.setAttribute('aria-selected', String(isShown));
      buttons[i]?.setAttribute('tabindex', isShown ? '0' : '-1');
      panels[i]?.toggleAttribute('hidden', !isShown);
      if (isShown) tab.onShow?.();
    });
  }

  return { element: el('div', { class: 'tabbed' }, list, ...panels), show };
}
