import type { FieldFacts, Statement } from '../../../workbench/contract.ts';
import type { Finding } from '../explain/explanation.ts';
import { findingItem } from '../explain/findings-view.ts';
import { own, type Knowledge } from '../knowledge.ts';
import { el, prose } from '../ui/dom.ts';
import { controlFor, type Control } from './control.ts';
import type { ParameterPresence } from './presence.ts';

/** A parameter in the form: its name, whether it must be sent and why, its description, and its findings. */
export class ParameterRow {
  readonly element: HTMLElement;
  readonly field: FieldFacts;
  readonly control: Control;
  readonly #knowledge: Knowledge;
  readonly #badge = el('span', { class: 'badge' });
  readonly #why = el('p', { class: 'hint why' });
  readonly #findings = el('ul', { class: 'findings' });
  /** True once the user has typed here. Before that, an empty field isn't reported as missing. */
  #isTouched = false;

  constructor(knowledge: Knowledge, field: FieldFacts) {
    this.#knowledge = knowledge;
    this.field = field;
    const id = `parameter-${field.name}`;
    const { control, extra } = controlFor(field, id);
    this.control = control;
    this.#findings.id = `${id}-findings`;
    control.setAttribute('aria-describedby', `${id}-says ${id}-findings`);
    control.addEventListener('input', () => (this.#isTouched = true));
    const form = field.form === undefined ? [] : [` Form: `, ...prose(field.form), '.'];
    this.element = el(
      'div',
      { class: 'parameter' },
      el('p', { class: 'name' }, el('label', { for: id }, el('code', {}, field.name)), ' ', this.#badge),
      this.#why,
      control,
      extra,
      el(
        'p',
        { id: `${id}-says`, class: 'hint' },
        ...prose(field.says),
        ...form,
        ' ',
        el('a', { href: field.href, 'aria-label': `More about ${field.name}` }, 'More'),
      ),
      this.#findings,
    );
  }

  show({ kind, rule }: ParameterPresence, findings: readonly Finding[]): void {
    const { tone, says } = words[kind];
    this.#badge.className = `badge ${tone}`;
    this.#badge.textContent = says;
    this.element.classList.toggle('ruled-out', kind === 'ruled-out');
    const statement = rule && own(this.#knowledge.facts.statements, rule.id);
    this.#why.replaceChildren(...(statement ? because(statement) : []));
    this.control.toggleAttribute('required', kind === 'required');
    const isWrong = findings.some(({ isIssue }) => isIssue) && this.control.value !== '';
    this.control.setAttribute('aria-invalid', String(isWrong));
    const shown = findings.filter(({ code }) => code !== 'missing' || this.#isTouched);
    this.#findings.replaceChildren(...shown.map((finding) => findingItem(this.#knowledge, finding)));
  }
}

function because({ says, href }: Statement): Node[] {
  return [...prose(says), document.createTextNode(' '), el('a', { href }, 'Rule')];
}

const words: Readonly<Record<ParameterPresence['kind'], { readonly tone: string; readonly says: string }>> = {
  required: { tone: 'must', says: 'required' },
  'one-of': { tone: 'choice', says: 'one of several' },
  'ruled-out': { tone: 'absent', says: 'leave out' },
  optional: { tone: 'may', says: 'optional' },
};
