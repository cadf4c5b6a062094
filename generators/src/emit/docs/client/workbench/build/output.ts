import { copyButton } from '../ui/copy.ts';
import { el } from '../ui/dom.ts';
import { makeTabs } from '../ui/tabs.ts';
import type { Format } from './formats.ts';

/** Shows the finished request in the chosen format. The choice stays when the request changes. */
export class Output {
  readonly element: HTMLElement;
  readonly #texts = new Map<string, HTMLElement>();
  #formats: readonly Format[] = [];
  #chosen = '';

  constructor(formats: readonly Format[], say: (words: string) => void) {
    const tabs = makeTabs(
      'Formats',
      'format',
      formats.map(({ id, title }) => {
        const code = el('code');
        this.#texts.set(id, code);
        return { id, title, panel: el('pre', { tabindex: '0', 'aria-label': title }, code), onShow: () => (this.#chosen = id) };
      }),
    );
    const chosen = () => this.#formats.find(({ id }) => id === this.#chosen)?.content ?? '';
    this.element = el('div', { class: 'output' }, tabs.element, copyButton('Copy the request', chosen, say));
    tabs.show(formats[0]?.id ?? '');
    this.show(formats);
  }

  show(formats: readonly Format[]): void {
    this.#formats = formats;
    for (const { id, content } of formats) this.#texts.get(id)?.replaceChildren(content);
  }
}
