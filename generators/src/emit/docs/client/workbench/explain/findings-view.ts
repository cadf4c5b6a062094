import type { Knowledge } from '../knowledge.ts';
import { own } from '../knowledge.ts';
import { el, prose } from '../ui/dom.ts';
import type { Finding } from './explanation.ts';

/** A list of findings: issues first, then contradictions, then other notices. */
export function findingsView(knowledge: Knowledge, findings: readonly Finding[]): HTMLElement | undefined {
  if (findings.length === 0) return undefined;
  const rank = ({ isIssue, code }: Finding) => (isIssue ? 0 : code === 'contradiction' ? 1 : 2);
  const items = findings.toSorted((a, b) => rank(a) - rank(b)).map((finding) => findingItem(knowledge, finding));
  return el(
    'section',
    { 'aria-labelledby': 'findings' },
    el('h2', { id: 'findings' }, 'Issues and notices'),
    el('ul', { class: 'findings' }, ...items),
  );
}

export function findingItem({ facts }: Knowledge, { isIssue, code, message, rule }: Finding): HTMLElement {
  const statement = own(facts.statements, rule ?? '');
  const kind = isIssue ? 'issue' : code === 'contradiction' ? 'contradiction' : 'notice';
  const tone = isIssue ? 'bad' : code === 'contradiction' ? 'choice' : 'may';
  const href = statement?.href ?? `${facts.pages.issues}#issue_${code}`;
  return el(
    'li',
    {},
    el('span', { class: `badge ${tone}` }, kind),
    ' ',
    ...prose(message),
    ' ',
    el('a', { href, class: 'more' }, statement ? `About ${rule}` : `About ${code}`),
  );
}
