import { code, inline, prose } from './escape.ts';

/** Finished Markdown. Text from the spec is a plain string and becomes Markdown only by being escaped. */
export interface Md {
  readonly md: string;
}

export const nothing: Md = { md: '' };

/**
 * Markdown as a tagged template: what stands in the template is Markdown, a string put into it is text and is escaped,
 * so that no text can turn into markup by being forgotten.
 */
export function line(parts: TemplateStringsArray, ...values: readonly (Md | string | number)[]): Md {
  return { md: parts.reduce((whole, part, i) => whole + asMarkdown(values[i - 1] ?? '', whole === '') + part) };
}

/** Text of the spec, whose `code` in backticks stays code. */
export function text(plain: string): Md {
  return { md: prose(plain) };
}

/** A value as code, to the character. */
export function literal(value: string): Md {
  return { md: code(value) };
}

export function join(items: readonly Md[], separator: string): Md {
  return { md: items.map((item) => item.md).join(separator) };
}

/** Items with commas: a, b and c; the last word says how they belong together. */
export function enumerate(items: readonly Md[], word: 'and' | 'or' = 'and'): Md {
  if (items.length < 2) return items[0] ?? nothing;
  return { md: `${join(items.slice(0, -1), ', ').md} ${word} ${items.at(-1)?.md ?? ''}` };
}

/** A text as a sentence: with a full stop, unless it ends in a mark of its own. */
export function sentence(plain: string): string {
  return /[.!?:…]$/.test(plain.trim()) ? plain : `${plain.trim()}.`;
}

function asMarkdown(value: Md | string | number, beginsLine: boolean): string {
  if (typeof value === 'object') return value.md;
  return beginsLine ? prose(String(value)) : inline(String(value));
}
