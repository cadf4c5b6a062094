import { button, el } from '../ui/dom.ts';

/** A value that is hidden until the user reveals it. Its meaning is hidden, too, because it would give the value away. */
export class HiddenValue {
  readonly element: HTMLElement;
  readonly #toggle: HTMLButtonElement;
  readonly #content = el('span');
  readonly #name: string;
  readonly #value: string;
  readonly #meaning: HTMLElement | undefined;

  constructor(shownPath: string, name: string, value: string, meaning: HTMLElement | undefined) {
    this.#name = name;
    this.#value = value;
    this.#meaning = meaning;
    this.#toggle = button('Show', 'cover', () => this.show(this.#toggle.getAttribute('aria-pressed') !== 'true'));
    this.#toggle.setAttribute('aria-label', `Show ${shownPath}`);
    this.element = el('span', {}, this.#content, ' ', this.#toggle);
    this.show(false);
  }

  show(isShown: boolean): void {
    this.#toggle.setAttribute('aria-pressed', String(isShown));
    this.#content.replaceChildren(
      isShown ? revealed(this.#name, this.#value) : el('span', { class: 'dots' }, summary(this.#value)),
    );
    this.#meaning?.toggleAttribute('hidden', !isShown);
  }
}

const long = 2000;

/** A description that doesn't reveal the value. */
function summary(value: string): string {
  if (value.length > long) return `hidden, about ${Math.round(value.length / 1000)} thousand characters`;
  const count = Array.from(value).length;
  return count === 1 ? 'hidden, 1 character' : `hidden, ${count} characters`;
}

/** Shows an image as an image, by the beginning of its Base64, and anything else as text. A long text is cut. */
function revealed(name: string, value: string): Node {
  const type = imageTypes.find(([start]) => value.startsWith(start))?.[1];
  if (type !== undefined && value.length > 100) return el('img', { src: `data:${type};base64,${value}`, alt: name });
  return el('code', {}, value.length > long ? `${value.slice(0, long)} …` : value);
}

const imageTypes = [
  ['/9j/', 'image/jpeg'],
  ['iVBORw0KGgo', 'image/png'],
] as const;
