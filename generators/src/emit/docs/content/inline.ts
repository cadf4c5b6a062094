import { withCode } from './spans.ts';

/**
 * The content of a line, without markup. Markdown and HTML are both rendered from it, so they can't differ. Each renderer
 * escapes every text, so that a text can't turn into markup.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  /** Shown exactly as it is. */
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'strong'; readonly content: Inline }
  /** A name at the beginning of a line. A list of such lines is shown as names and values. */
  | { readonly kind: 'label'; readonly content: Inline }
  | { readonly kind: 'run'; readonly items: readonly Inline[] }
  /** `path` is relative to the page that contains the link, and empty for the page itself. */
  | { readonly kind: 'link'; readonly label: Inline; readonly path: string; readonly anchor: string | undefined }
  /** A link to another site. */
  | { readonly kind: 'outside'; readonly label: Inline; readonly url: string }
  /** A file of the site to download. Markdown shows only its name. */
  | { readonly kind: 'file'; readonly label: Inline; readonly path: string }
  | { readonly kind: 'anchor'; readonly id: string }
  | { readonly kind: 'badge'; readonly tone: Tone; readonly words: string }
  | { readonly kind: 'break' };

/** The style of a word that names a state. Markdown shows `must` in bold. */
export type Tone = 'must' | 'choice' | 'may' | 'absent' | 'good' | 'bad';

export const nothing: Inline = { kind: 'run', items: [] };

export const lineBreak: Inline = { kind: 'break' };

export function isNothing(content: { readonly kind: string }): boolean {
  return content === nothing;
}

/**
 * Builds a line from a tagged template. An inserted value is text of the spec, in which `code` in backticks stays code, or
 * finished content. In the template itself, two asterisks begin and end bold text.
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

/** Text of the spec as inline content. `code` in backticks stays code. */
export function text(plain: string): Inline {
  return run(withCode(plain));
}

/** A value as code, shown exactly as it is. */
export function literal(value: string): Inline {
  return { kind: 'code', code: value };
}

export function badge(tone: Tone, words: string): Inline {
  return { kind: 'badge', tone, words };
}

/** An explicit anchor. Anchors that are made from headings would change with their words. */
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

/** Joins items as in a sentence: "a, b and c", or "a, b or c". */
export function enumerate(items: readonly Inline[], word: 'and' | 'or' = 'and'): Inline {
  const last = items.at(-1);
  if (last === undefined || items.length < 2) return last ?? nothing;
  return join([join(items.slice(0, -1), ', '), last], ` ${word} `);
}

/** Adds a full stop to a text, unless it ends with a punctuation mark. */
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
