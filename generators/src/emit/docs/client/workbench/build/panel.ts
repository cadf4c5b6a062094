import type { ExampleFacts, WorkbenchSubject } from '../../../workbench/contract.ts';
import { findingsOf } from '../explain/explain.ts';
import type { Finding } from '../explain/explanation.ts';
import { findingItem } from '../explain/findings-view.ts';
import { own, subjectOf, type Knowledge } from '../knowledge.ts';
import { EarlierValues } from '../try/earlier-values.ts';
import { tryView } from '../try/view.ts';
import { button, delayed, el, select } from '../ui/dom.ts';
import { examplePicker } from '../ui/examples.ts';
import { RequestForm } from './form.ts';
import { formatsOf } from './formats.ts';
import { Output } from './output.ts';

export interface BuildPanel {
  readonly element: HTMLElement;
  readonly open: (example: ExampleFacts) => void;
}

/** A form for a request, with the findings of the validators and the finished request to copy. */
export function buildPanel(knowledge: Knowledge, explain: (answer: string) => void): BuildPanel {
  const subjects = knowledge.facts.subjects.filter(({ kind }) => kind === 'request');
  const status = el('p', { role: 'status', class: 'status' });
  const earlier = new EarlierValues();
  const place = el('div', { class: 'build' });
  const say = (words: string) => (status.textContent = words);

  const start = (subject: WorkbenchSubject, request: unknown) => {
    picker.value = subject.id;
    const others = el('ul', { class: 'findings' });
    const verdict = el('p', { class: 'badge' });
    const form = new RequestForm(
      knowledge,
      subject,
      delayed(() => update()),
    );
    const output = new Output(formatsOf(knowledge, subject, {}), say);
    const update = () => {
      const findings = check(knowledge, subject, form.request);
      const issues = findings.filter(({ isIssue }) => isIssue).length;
      form.show(findings);
      others.replaceChildren(...form.others(findings).map((finding) => findingItem(knowledge, finding)));
      output.show(formatsOf(knowledge, subject, form.request));
      verdict.className = `badge ${issues > 0 ? 'bad' : 'good'}`;
      verdict.textContent = issues > 0 ? 'not ready' : 'ready to send';
      say(`${count(issues, 'issue')}, ${count(findings.length - issues, 'notice')}.`);
    };
    const trial = tryView({
      scenarios: knowledge.facts.scenarios,
      current: () => ({ operation: subject.operation?.name ?? '', request: form.request }),
      onAnswer: (request, answer) => [request, answer].forEach((message) => earlier.add(message)),
      explain,
    });
    const fill = button('Fill in examples', 'action', () => {
      form.fillRequired();
      update();
    });
    const clear = button('Clear', 'action', () => {
      form.put({});
      update();
    });
    const result = el(
      'section',
      { class: 'finished', 'aria-labelledby': 'finished' },
      el('h2', { id: 'finished' }, 'The request'),
      verdict,
      status,
      others,
      output.element,
      trial,
    );
    place.replaceChildren(el('div', {}, el('div', { class: 'actions' }, fill, clear), form.element), result);
    form.put(request);
    update();
  };

  const picker = select(
    { id: 'build-subject' },
    subjects.map(({ id, title }) => [id, title]),
    '',
    (id) => {
      const subject = subjectOf(knowledge, id);
      if (subject) start(subject, earlier.values);
    },
  );
  const open = ({ subject: id, value }: ExampleFacts) => {
    const subject = subjectOf(knowledge, id);
    if (subject) start(subject, value);
  };
  const examples = knowledge.facts.examples.filter(({ subject }) => subjects.some(({ id }) => id === subject));
  const choice = el('div', { class: 'control' }, el('label', { for: 'build-subject' }, 'Request'), picker);
  const [first] = subjects;
  if (first) start(first, {});
  return {
    element: el(
      'div',
      {},
      el('div', { class: 'controls' }, choice, examplePicker(knowledge, 'build-example', examples, open)),
      place,
    ),
    open,
  };
}

function check(knowledge: Knowledge, { id }: WorkbenchSubject, request: unknown): Finding[] {
  const reading = own(knowledge.validators.read, id)?.(request);
  return reading ? findingsOf(reading) : [];
}

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
