import { codesCalled, type ListedCodeFacts, type Knowledge } from '../knowledge.ts';
import { el, prose } from '../ui/dom.ts';

/** The codes in a text that isn't a message. In a long text, only long codes with letters count. */
export function codesIn(knowledge: Knowledge, text: string): ListedCodeFacts[] {
  const words = [...new Set(text.match(/[\w.-]*\w/g) ?? [])];
  const isShort = words.length <= 6;
  // In a long text, a short number is rarely a code.
  return words
    .filter((word) => isShort || /^[A-Za-z][\w.]{4,}$/.test(word))
    .flatMap((word) => codesCalled(knowledge, word))
    .slice(0, 20);
}

export function codesView(codes: readonly ListedCodeFacts[]): HTMLElement {
  return el('div', {}, ...codes.map(codeView));
}

function codeView({ list, entry }: ListedCodeFacts): HTMLElement {
  const { code, means, advice, href, attributes = [] } = entry;
  return el(
    'section',
    { class: `verdict ${entry.isFailure ? 'bad' : 'may'}` },
    el('p', { class: 'what' }, 'This is from: ', el('a', { href: list.href }, list.label)),
    el('h2', {}, el('a', { href }, el('code', {}, code))),
    el('p', { class: 'why' }, ...prose(means)),
    advice === undefined ? undefined : el('p', { class: 'todo' }, el('strong', {}, 'What to do: '), ...prose(advice)),
    attributes.length === 0
      ? undefined
      : el(
          'dl',
          { class: 'chips' },
          ...attributes.map(([label, words]) => el('div', {}, el('dt', {}, label), el('dd', {}, words))),
        ),
  );
}
