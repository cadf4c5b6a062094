import type { ExampleFacts } from '../../../workbench/contract.ts';
import { own, subjectOf, type Knowledge } from '../knowledge.ts';
import { readPasted } from '../read/pasted.ts';
import { copyButton } from '../ui/copy.ts';
import { button, delayed, el, select } from '../ui/dom.ts';
import { examplePicker } from '../ui/examples.ts';
import { codesIn, codesView } from './code-view.ts';
import { explainPasted } from './explain.ts';
import type { MessageExplanation } from './explanation.ts';
import { findingsView } from './findings-view.ts';
import { linesView } from './lines-view.ts';
import { fromShared, shareText } from './share.ts';
import { verdictView } from './verdict-view.ts';

export interface ExplainPanel {
  readonly element: HTMLElement;
  readonly open: (example: ExampleFacts) => void;
  readonly openText: (text: string) => void;
  /** Shows the explanation in a link. Returns false if there is none. */
  readonly openShared: (text: string) => boolean;
}

/** A text field to paste a message into, and its explanation below. */
export function explainPanel(knowledge: Knowledge): ExplainPanel {
  const chosen: { as: string; choice: string } = { as: '', choice: '' };
  const input = el('textarea', {
    id: 'pasted',
    rows: '7',
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-describedby': 'pasted-hint',
  });
  const status = el('p', { role: 'status', class: 'status' });
  const result = el('div', { class: 'result' });
  const choices = el('div', { class: 'controls' });
  const say = (words: string) => (status.textContent = words);

  const update = () => {
    const pasted = readPasted(input.value);
    const explained = explainPasted(knowledge, pasted, { as: chosen.as || undefined, choice: chosen.choice || undefined });
    if (explained) return show(explained, true);
    choices.replaceChildren();
    result.replaceChildren();
    if (pasted.kind === 'empty') return say('');
    const codes = codesIn(knowledge, input.value);
    if (codes.length > 0) {
      result.append(codesView(codes));
      return say(`${codes.length === 1 ? 'A code' : `${codes.length} codes`} found.`);
    }
    result.append(el('p', {}, notFound));
    say('Nothing was recognized.');
  };

  const show = (explained: MessageExplanation, isPasted: boolean) => {
    const lines = linesView(explained.lines);
    const findings = findingsView(knowledge, explained.findings);
    choices.replaceChildren(...(isPasted ? readAs(explained) : []));
    result.replaceChildren(
      verdictView(explained),
      ...(findings ? [findings] : []),
      el(
        'div',
        { class: 'actions' },
        ...(lines.hidden > 0 ? [revealAll(lines.hidden, lines.showAll)] : []),
        ...(isPasted ? [share(explained)] : []),
      ),
      ...(explained.lines.length > 0 ? [lines.element] : []),
    );
    const { subject, verdict } = explained;
    say(verdict.kind === 'plain' ? `${subject.title}.` : `${subject.title}: ${verdict.title}.`);
  };

  const share = (explained: MessageExplanation) => {
    const address = () => `${location.href.replace(/#.*$/, '')}#shared-${shareText(knowledge, explained)}`;
    return copyButton('Copy a link without the data', address, say);
  };

  /** Lists for users who want to correct what was recognized. */
  const readAs = ({ subject, choice }: MessageExplanation): HTMLElement[] => {
    const subjects = knowledge.facts.subjects.map(({ id, title }): [string, string] => [id, title]);
    const change = (key: 'as' | 'choice') => (value: string) => {
      chosen[key] = value;
      update();
      document.getElementById(key === 'as' ? 'read-as' : 'read-choice')?.focus();
    };
    const list = own(knowledge.facts.lists, subject.option?.list ?? '');
    const codes = list?.codes.map(({ code, means }): [string, string] => [code, `${code} ${means}`]) ?? [];
    const guess = choice?.isGuess ? `Guessed: ${choice.code}` : 'Not chosen';
    return [
      control(
        'read-as',
        'Read as',
        select({ id: 'read-as' }, [['', `Recognized: ${subject.title}`], ...subjects], chosen.as, change('as')),
      ),
      ...(list
        ? [
            control(
              'read-choice',
              list.label,
              select({ id: 'read-choice' }, [['', guess], ...codes], chosen.choice, change('choice')),
            ),
          ]
        : []),
    ];
  };

  const openText = (text: string) => {
    Object.assign(chosen, { as: '', choice: '' });
    input.value = text;
    update();
  };
  const open = ({ value, subject }: ExampleFacts) => {
    const isQuery = subjectOf(knowledge, subject)?.kind === 'query';
    openText(isQuery ? `?${queryText(value)}` : JSON.stringify(value, undefined, 2));
  };

  input.addEventListener(
    'input',
    delayed(() => {
      Object.assign(chosen, { as: '', choice: '' });
      update();
    }),
  );
  const element = el(
    'div',
    {},
    el('label', { for: 'pasted' }, 'Message'),
    el(
      'p',
      { id: 'pasted-hint', class: 'hint' },
      'A response, a request, a callback address, an error, an object that a program printed, a line of a log, or a code.',
    ),
    input,
    el(
      'div',
      { class: 'controls' },
      examplePicker(knowledge, 'explain-example', knowledge.facts.examples, open),
      button('Clear', 'action', () => {
        openText('');
        input.focus();
      }),
    ),
    choices,
    status,
    result,
  );
  return {
    element,
    open,
    openText,
    openShared: (text) => {
      const explained = fromShared(knowledge, text);
      if (explained) show(explained, false);
      return explained !== undefined;
    },
  };
}

const notFound =
  'Nothing was recognized. Paste a whole response, request or callback address, or a single code. If the text was cut, paste more of it.';

function control(id: string, label: string, field: HTMLElement): HTMLElement {
  return el('div', { class: 'control' }, el('label', { for: id }, label), field);
}

function revealAll(count: number, showAll: (isShown: boolean) => void): HTMLElement {
  const words = count === 1 ? 'the personal value' : `all ${count} personal values`;
  const toggle = button(`Show ${words}`, 'action', () => {
    const isShown = toggle.getAttribute('aria-pressed') !== 'true';
    toggle.setAttribute('aria-pressed', String(isShown));
    showAll(isShown);
  });
  toggle.setAttribute('aria-pressed', 'false');
  return toggle;
}

function queryText(value: ExampleFacts['value']): string {
  const pairs = Object.entries(Object(value)).map(([name, inner]): [string, string] => [
    name,
    typeof inner === 'string' ? inner : JSON.stringify(inner),
  ]);
  return new URLSearchParams(pairs).toString();
}
