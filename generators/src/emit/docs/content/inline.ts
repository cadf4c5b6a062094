import { withCode } from './spans.ts';

/**
 * What stands in a line, free of any markup: Markdown and HTML are both rendered from it, so that they can't differ, and
 * each renderer escapes every text, so that none can turn into markup.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  /** To the character. */
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'strong'; readonly content: Inline }
  /** What a line is about, at its beginning: a list of such lines reads as names and values. */
  | { readonly kind: 'label'; readonly content: Inline }
  | { readonly kind: 'run'; readonly items: readonly Inline[] }
  /** `path` is relative to the page the link stands on, and empty for the page itself. */
  | { readonly kind: 'link'; readonly label: Inline; readonly path: string; readonly anchor: string | undefined }
  /** To a page of somebody else's. */
  | { readonly kind: 'outside'; readonly label: Inline; readonly url: string }
  /** A file of the site to download; its name alone where there is no site around the page. */
  | { readonly kind: 'file'; readonly label: Inline; readonly path: string }
  | { readonly kind: 'anchor'; readonly id: string }
  | { readonly kind: 'badge'; readonly tone: Tone; readonly words: string }
  | { readonly kind: 'break' };

/** How a word is meant that stands for a state; `must`, `good` and `bad` differ from the rest in plain text, too. */
export type Tone = 'must' | 'choice' | 'may' | 'absent' | 'good' | 'bad';

export const nothing: Inline = { kind: 'run', items: [] };

export const lineBreak: Inline = { kind: 'break' };

export function isNothing(content: { readonly kind: string }): boolean {
  return content === nothing;
}

/**
 * A line as a tagged template: what is put in is text of the spec, whose `code` in backticks stays code, or finished
 * content; in the template itself, two asterisks begin and end what is strong.
 */
export function line(parts: TemplateStringsArray, ...values: readonly (Inline | string | number)[]): Inline {
  if (!parts.some((part) => part.includes('**'))) {
    return run(parts.flatMap((part, i) => [...(i === 0 ? [] : asItems(values[i - 1] ?? '')), ...asText(part)]));
  }
  const levels: Inline[][] = [[]];
  parts.forEach((part, i) => {
    if (i > 0) levels.at(-1)?.push(...asItems(values[i - 1] ?? ''));
    part.split('**').forEach((piece, j) => {
      if (j > 0 && levels.length > 1)
        levels.push([...(levels.shift() ?? []), { kind: 'strong', content: run(levels.pop() ?? []) }]);
      else if (j > 0) levels.push([]);
      levels.at(-1)?.push(...asText(piece));
    });
  });
  return run(levels.flat());
}

/** Text of the spec, whose `code` in backticks stays code. */
export function text(plain: string): Inline {
  return run(withCode(plain));
}

/** A value as code, to the character. */
export function literal(value: string): Inline {
  return { kind: 'code', code: value };
}

export function badge(tone: Tone, words: string): Inline {
  return { kind: 'badge', tone, words };
}

/** An anchor of our own, since those made from headings change with their words. */
export function anchorAt(id: string): Inline {
  return { kind: 'anchor', id };
}

export function label(name: string): Inline {
  return { kind: 'label', content: line`${name}:` };
}

export function join(items: readonly Inline[], separator: Inline | string): Inline {
  const between: Inline = typeof separator === 'string' ? { kind: 'text', text: separator } : separator;
  return run(items.filter((item) => !isNothing(item)).flatMap((item, i) => (i === 0 ? [item] : [between, item])));
}

/** Items with commas: a, b and c; the last word says how they belong together. */
export function enumerate(items: readonly Inline[], word: 'and' | 'or' = 'and'): Inline {
  const last = items.at(-1);
  if (last === undefined || items.length < 2) return last ?? nothing;
  return join([join(items.slice(0, -1), ', '), last], ` ${word} `);
}

/** A text as a sentence: with a full stop, unless it ends in a mark of its own. */
export function sentence(plain: string): string {
  return /[.!?:…]$/.test(plain.trim()) ? plain : `${plain.trim()}.`;
}

function run(items: readonly Inline[]): Inline {
  const [first, ...others] = items;
  if (first === undefined) return nothing;
  return others.length === 0 ? first : { kind: 'run', items };
}

function asItems(value: Inline | string | number): readonly Inline[] {
  if (typeof value !== 'object') return withCode(String(value));
  return isNothing(value) ? [] : [value];
}

function asText(piece: string): readonly Inline[] {
  return piece === '' ? [] : [{ kind: 'text', text: piece }];
}
