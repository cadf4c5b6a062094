interface Result {
  readonly href: string;
  readonly title: string;
  readonly where: string;
  readonly excerpt: string;
}

/** What a search found: a list box that the field above it steers, so that the focus stays where the typing is. */
export class ResultList {
  readonly element = document.createElement('ul');
  readonly #input: HTMLInputElement;
  #options: HTMLLIElement[] = [];
  #chosen = 0;

  constructor(id: string, input: HTMLInputElement) {
    this.#input = input;
    this.element.id = id;
    this.element.setAttribute('role', 'listbox');
    this.element.setAttribute('aria-label', 'Results');
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-controls', id);
    input.setAttribute('aria-expanded', 'false');
    input.addEventListener('keydown', (event) => this.#steer(event));
  }

  show(results: readonly Result[], onOpen: () => void): void {
    this.#options = results.map((result, i) => option(result, `${this.element.id}-${i}`, onOpen));
    this.element.replaceChildren(...this.#options);
    this.#input.setAttribute('aria-expanded', String(results.length > 0));
    this.#choose(0);
  }

  #steer(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      this.#choose(this.#chosen + step);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.#options[this.#chosen]?.click();
    }
  }

  /** One after the last is the first. */
  #choose(i: number): void {
    const { length } = this.#options;
    this.#options[this.#chosen]?.setAttribute('aria-selected', 'false');
    this.#chosen = length === 0 ? 0 : (i + length) % length;
    const option = this.#options[this.#chosen];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }
}

function option({ href, title, where, excerpt }: Result, id: string, onOpen: () => void): HTMLLIElement {
  const item = document.createElement('li');
  item.id = id;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  item.append(part('strong', title), part('small', where), part('span', excerpt));
  item.addEventListener('click', () => {
    onOpen();
    location.assign(href);
  });
  return item;
}

/** As text, never as markup. */
function part(tag: 'strong' | 'small' | 'span', words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}
