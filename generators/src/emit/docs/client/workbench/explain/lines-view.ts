import { el, prose } from '../ui/dom.ts';
import { HiddenValue } from './hidden-value.ts';
import type { Line } from './lines.ts';

export interface LinesView {
  readonly element: HTMLElement;
  /** How many values are hidden at first. */
  readonly hidden: number;
  readonly showAll: (isShown: boolean) => void;
}

/** Every field of the message with its name, value and meaning. Objects have headings of their own. */
export function linesView(lines: readonly Line[]): LinesView {
  const hiddenValues: HiddenValue[] = [];
  const title = el('h2', { id: 'fields' }, 'Every field');
  const element = el('section', { 'aria-labelledby': 'fields', class: 'fields' }, title, ...groups(lines, hiddenValues));
  return {
    element,
    hidden: hiddenValues.length,
    showAll: (isShown) => hiddenValues.forEach((hiddenValue) => hiddenValue.show(isShown)),
  };
}

/** The plain fields of an object, then the objects inside it. */
function groups(lines: readonly Line[], hiddenValues: HiddenValue[]): HTMLElement[] {
  const plain = lines.filter(({ value }) => value !== undefined);
  const inner = lines.filter(({ value }) => value === undefined);
  return [
    ...(plain.length === 0 ? [] : [el('dl', { class: 'lines' }, ...plain.map((line) => row(line, hiddenValues)))]),
    ...inner.flatMap((line) => [heading(line), ...groups(line.inside, hiddenValues)]),
  ];
}

function heading({ shownPath, field, inside }: Line): HTMLElement {
  const title = shownPath.flatMap((name, i) => [
    i === 0 ? '' : ' › ',
    i < shownPath.length - 1 ? name : nameOf(name, field?.href),
  ]);
  const says = [field?.says, inside.length === 0 ? 'Empty.' : undefined].filter((one) => one !== undefined).join(' ');
  return el('div', { class: 'group' }, el('h3', {}, ...title), says === '' ? undefined : el('p', {}, ...prose(says)));
}

function row(line: Line, hiddenValues: HiddenValue[]): HTMLElement {
  const { name, field, value = '', isHidden, shownPath } = line;
  const now = meaningView(line);
  const hiddenValue = isHidden && value !== '' ? new HiddenValue(shownPath.join(' '), name, value, now) : undefined;
  if (hiddenValue) hiddenValues.push(hiddenValue);
  const shown = hiddenValue?.element ?? (value === '' ? el('em', {}, emptyWord(line)) : el('code', {}, value));
  const says = field ? prose(field.says) : ['The reference has no field of this name here.'];
  return el(
    'div',
    {},
    el('dt', {}, nameOf(name, field?.href)),
    el('dd', { class: 'value' }, shown),
    el('dd', { class: 'means' }, now, el('p', {}, ...says)),
  );
}

function emptyWord({ isShared }: Line): string {
  return isShared ? 'not in the link' : 'empty';
}

/** The meaning of a listed value. */
function meaningView({ means, meansHref }: Line): HTMLElement | undefined {
  if (means === undefined) return undefined;
  const words = prose(means);
  return el('p', { class: 'now' }, ...(meansHref === undefined ? words : [el('a', { href: meansHref }, ...words)]));
}

function nameOf(name: string, href: string | undefined): Node {
  const code = el('code', {}, ...breakable(name));
  return href === undefined ? code : el('a', { href }, code);
}

/** Long names may break between their words. */
function breakable(name: string): Node[] {
  return name
    .split(/(?<=[a-z0-9])(?=[A-Z])/)
    .flatMap((part, i) => [...(i === 0 ? [] : [el('wbr')]), document.createTextNode(part)]);
}
