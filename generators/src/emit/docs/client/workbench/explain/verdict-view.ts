import { el, prose } from '../ui/dom.ts';
import type { MessageExplanation } from './explanation.ts';

/** Shows the kind of message, the verdict, its reason, and what to do. */
export function verdictView({ subject, verdict, remarks }: MessageExplanation): HTMLElement {
  const { kind, tone, title, reason, says, advice, facts } = verdict;
  const link = el('a', { href: subject.href }, subject.title);
  return el(
    'section',
    { class: `verdict ${tone}`, 'aria-labelledby': 'verdict' },
    ...(kind === 'plain'
      ? [el('h2', { id: 'verdict' }, link)]
      : [el('p', { class: 'what' }, 'This is: ', link), el('h2', { id: 'verdict' }, title)]),
    reason
      ? el(
          'p',
          { class: 'why' },
          el('a', { href: reason.entry.href }, el('code', {}, reason.entry.code)),
          ' ',
          ...prose(reason.entry.means),
        )
      : undefined,
    ...says.map((one) => el('p', {}, ...prose(one))),
    advice === undefined ? undefined : el('p', { class: 'todo' }, el('strong', {}, 'What to do: '), ...prose(advice)),
    facts.length === 0
      ? undefined
      : el('dl', { class: 'chips' }, ...facts.map(([label, words]) => el('div', {}, el('dt', {}, label), el('dd', {}, words)))),
    ...remarks.map((remark) => el('p', { class: 'remark' }, remark)),
  );
}
