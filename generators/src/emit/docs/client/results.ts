import type { Piece } from './excerpt.ts';

export interface Result {
  readonly href: string;
  readonly title: readonly Piece[];
  readonly where: string;
  readonly excerpt: readonly Piece[];
}

/** The results of a search as links, so that readers can copy them or open them in a new tab. The arrow keys move between them. */
export class ResultList {
  readonly element = document.createElement('ol');
  readonly #input: HTMLInputElement;

  constructor(input: HTMLInputElement, dialog: HTMLElement) {
    this.#input = input;
    this.element.setAttribute('aria-label', 'Results');
    dialog.addEventListener('keydown', (event) => this.#steer(event));
  }

  show(results: readonly Result[], onOpen: () => void): void {
    this.element.replaceChildren(...results.map((result) => item(result, onOpen)));
    this.element.scrollTop = 0;
  }

  /** Ignores keys while an input method composes a word. */
  #steer(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const links = [...this.element.querySelectorAll('a')];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const stops: HTMLElement[] = [this.#input, ...links];
      const at = stops.findIndex((stop) => stop === document.activeElement);
      stops[(at + step + stops.length) % stops.length]?.focus();
    } else if (event.key === 'Enter' && event.target === this.#input) {
      event.preventDefault();
      links[0]?.click();
    }
  }
}

function item({ href, title, where, excerpt }: Result, onOpen: () => void): HTMLLIElement {
  const link = document.createElement('a');
  link.href = href;
  link.append(part('strong', title), part('small', [{ text: where, isMatch: false }]), part('span', excerpt));
  link.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) onOpen();
  });
  const element = document.createElement('li');
  element.append(link);
  return element;
}

/** Adds the pieces as text, never as markup. */
function part(tag: 'strong' | 'small' | 'span', pieces: readonly Piece[]): HTMLElement {
  const element = document.createElement(tag);
  for (const { text, isMatch } of pieces) {
    const inner = isMatch ? document.createElement('mark') : undefined;
    if (inner) inner.textContent = text;
    element.append(inner ?? text);
  }
  return element;
}
