import type { FieldFacts } from '../../../workbench/contract.ts';
import { el } from '../ui/dom.ts';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The input for a parameter: a list for closed values, a text area for JSON and images, otherwise a text field. */
export function controlFor(
  field: FieldFacts,
  id: string,
): { readonly control: Control; readonly extra: HTMLElement | undefined } {
  const { name, values = [], isOpen, holds, default: usual } = field;
  const common = { id, name, autocomplete: 'off' };
  if (values.length > 0 && !isOpen) {
    const none = usual === undefined ? 'Not sent' : `Not sent: counts as ${usual}`;
    const options = values.map(({ value, means }) => el('option', { value }, `${value}: ${means.replaceAll('`', '')}`));
    return { control: el('select', common, el('option', { value: '' }, none), ...options), extra: undefined };
  }
  if (holds === 'json' || holds === 'image')
    return { control: el('textarea', { ...common, rows: '2', spellcheck: 'false' }), extra: undefined };
  const list = values.length > 0 ? `${id}-values` : undefined;
  const options = values.map(({ value, means }) => el('option', { value }, means.replaceAll('`', '')));
  return {
    control: el('input', { ...common, type: 'text', spellcheck: 'false', list }),
    extra: list === undefined ? undefined : el('datalist', { id: list }, ...options),
  };
}
