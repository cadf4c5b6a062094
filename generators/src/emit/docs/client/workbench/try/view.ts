import type { ScenarioFacts } from '../../../workbench/contract.ts';
import { button, el } from '../ui/dom.ts';
import { send, type SandboxResponse } from './sandbox.ts';

interface TryInput {
  readonly scenarios: readonly ScenarioFacts[];
  /** The name of the operation, and the current request of the form. */
  readonly current: () => { readonly operation: string; readonly request: object };
  readonly onAnswer: (request: object, answer: string) => void;
  /** Shows the explanation of a response. */
  readonly explain: (answer: string) => void;
}

/** Sends the finished request to a sandbox on this machine. */
export function tryView({ scenarios, current, onAnswer, explain }: TryInput): HTMLElement {
  const address = el('input', { id: 'sandbox-address', type: 'url', value: 'http://127.0.0.1:4010', autocomplete: 'off' });
  const token = el('input', { id: 'sandbox-token', type: 'password', autocomplete: 'off' });
  const options = scenarios.map(({ id, title }) => el('option', { value: id }, `${id}: ${title}`));
  const outcome = el('select', { id: 'sandbox-outcome' }, el('option', { value: '' }, 'As the sandbox chooses'), ...options);
  const result = el('div', { role: 'status' });
  const sendNow = button('Send to the sandbox', 'action', () => void go());

  const go = async () => {
    sendNow.setAttribute('aria-disabled', 'true');
    result.replaceChildren(el('p', {}, 'Sending …'));
    const { operation, request } = current();
    const answer = await send({ address: address.value, token: token.value, outcome: outcome.value }, operation, request);
    if (answer.kind === 'answer') onAnswer(request, answer.text);
    result.replaceChildren(...answerView(answer, explain));
    sendNow.removeAttribute('aria-disabled');
  };

  return el(
    'details',
    { class: 'optional try' },
    el('summary', {}, 'Try it on a sandbox'),
    el(
      'p',
      { class: 'hint' },
      'The request is sent only to this machine. Start the sandbox with ',
      el('code', {}, `--allow-origin ${globalThis.origin}`),
      '.',
    ),
    labelled('Address', address),
    ...(scenarios.length > 0 ? [labelled('Outcome', outcome), labelled('Token, to choose an outcome', token)] : []),
    el('div', { class: 'actions' }, sendNow),
    result,
  );
}

function answerView(answer: SandboxResponse, explain: (answer: string) => void): HTMLElement[] {
  if (answer.kind === 'problem') return [el('p', {}, answer.says)];
  return [
    el('p', {}, `Status ${answer.status}`),
    el('pre', { tabindex: '0', 'aria-label': 'Response' }, el('code', {}, indented(answer.text))),
    el(
      'div',
      { class: 'actions' },
      button('Explain this response', 'action', () => explain(answer.text)),
    ),
  ];
}

function labelled(words: string, control: HTMLElement): HTMLElement {
  return el('p', {}, el('label', { for: control.id }, words), control);
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}
