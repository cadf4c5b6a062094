import type { WorkbenchSubject } from '../../../workbench/contract.ts';
import type { Finding } from '../explain/explanation.ts';
import { fieldsOf, own, type Knowledge } from '../knowledge.ts';
import { el } from '../ui/dom.ts';
import { isDependent, presenceOf, type FormTexts } from './presence.ts';
import { requestOf, textsOf } from './request.ts';
import { ParameterRow } from './parameter-row.ts';

/** A form for one kind of request. */
export class RequestForm {
  readonly element: HTMLFormElement;
  readonly #subject: WorkbenchSubject;
  readonly #rows: readonly ParameterRow[];
  readonly #more: HTMLDetailsElement;

  constructor(knowledge: Knowledge, subject: WorkbenchSubject, onInput: () => void) {
    this.#subject = subject;
    const fields = fieldsOf(knowledge, subject.id).filter(({ isUndescribed }) => !isUndescribed);
    this.#rows = fields.map((field) => new ParameterRow(knowledge, field));
    const first = this.#rows.filter(({ field }) => field.required);
    const dependent = this.#rows.filter(({ field }) => !field.required && isDependent(subject.rules, field));
    const others = this.#rows.filter((row) => !first.includes(row) && !dependent.includes(row));
    const count = others.length === 1 ? '1 more optional parameter' : `${others.length} more optional parameters`;
    this.#more = el('details', { class: 'optional' }, el('summary', {}, count), ...elements(others));
    this.element = el(
      'form',
      { class: 'form', 'aria-label': subject.title },
      ...group('Always required', first),
      ...group('Depends on other parameters', dependent),
      ...(others.length > 0 ? [this.#more] : []),
    );
    this.element.addEventListener('input', onInput);
    this.element.addEventListener('submit', (event) => event.preventDefault());
    this.put({});
  }

  get request(): Readonly<Record<string, unknown>> {
    return requestOf(
      this.#rows.map(({ field }) => field),
      this.#texts(),
    );
  }

  /** Puts a request into the form. A required parameter with only one possible value gets that value. */
  put(request: unknown): void {
    const texts = textsOf(
      this.#rows.map(({ field }) => field),
      request,
    );
    for (const { field, control } of this.#rows) {
      const only = field.required && !field.isOpen && field.values?.length === 1 ? field.values[0]?.value : undefined;
      control.value = only ?? own(texts, field.name) ?? '';
    }
  }

  /** Fills each empty parameter that is currently required with its example. */
  fillRequired(): void {
    for (const { field, control } of this.#rows) {
      const { kind } = presenceOf(this.#subject.rules, field, this.#texts());
      if (control.value !== '' || (kind !== 'required' && kind !== 'one-of') || field.example === undefined) continue;
      control.value = typeof field.example === 'string' ? field.example : JSON.stringify(field.example);
    }
  }

  show(findings: readonly Finding[]): void {
    const texts = this.#texts();
    for (const row of this.#rows) {
      const own = findings.filter(({ path }) => path[0] === row.field.name);
      row.show(presenceOf(this.#subject.rules, row.field, texts), own);
      if (this.#more.contains(row.element) && (own.length > 0 || row.control.value !== '')) this.#more.open = true;
    }
  }

  /** The findings that concern no parameter of the form. */
  others(findings: readonly Finding[]): Finding[] {
    return findings.filter(({ path }) => !this.#rows.some(({ field }) => field.name === path[0]));
  }

  #texts(): FormTexts {
    return Object.fromEntries(this.#rows.map(({ field, control }) => [field.name, control.value]));
  }
}

function group(title: string, rows: readonly ParameterRow[]): HTMLElement[] {
  return rows.length === 0 ? [] : [el('fieldset', {}, el('legend', {}, title), ...elements(rows))];
}

function elements(rows: readonly ParameterRow[]): HTMLElement[] {
  return rows.map(({ element }) => element);
}
