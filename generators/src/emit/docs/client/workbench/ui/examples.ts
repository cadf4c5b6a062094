import type { ExampleFacts } from '../../../workbench/contract.ts';
import { subjectOf, type Knowledge } from '../knowledge.ts';
import { el } from './dom.ts';

/** A drop-down list of examples. */
export function examplePicker(
  knowledge: Knowledge,
  id: string,
  examples: readonly ExampleFacts[],
  onChoose: (example: ExampleFacts) => void,
): HTMLElement {
  const subjects = [...new Set(examples.map(({ subject }) => subject))];
  const groups = subjects.map((subject) => {
    const own = examples.filter((example) => example.subject === subject);
    const label = subjectOf(knowledge, subject)?.title ?? subject;
    return el('optgroup', { label }, ...own.map(({ id: value, title }) => el('option', { value }, title)));
  });
  const list = el('select', { id }, el('option', { value: '' }, 'Choose an example …'), ...groups);
  list.addEventListener('change', () => {
    const example = examples.find((one) => one.id === list.value);
    if (example) onChoose(example);
  });
  return el('div', { class: 'control' }, el('label', { for: id }, 'Example'), list);
}
