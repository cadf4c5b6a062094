import type { Inline } from './inline.ts';

/** Splits text of the spec into text and code. Only balanced backticks mark code. Any other markup is plain text. */
export function withCode(plain: string): Inline[] {
  const line = plain.replaceAll(/\s+/g, ' ').trim();
  if (!line.includes('`')) return line === '' ? [] : [{ kind: 'text', text: line }];
  const parts: Inline[] = [];
  let end = 0;
  const addText = (text: string) => text !== '' && parts.push({ kind: 'text', text });
  for (const span of line.matchAll(codeSpans)) {
    addText(line.slice(end, span.index));
    parts.push({ kind: 'code', code: unpad(span[2] ?? '') });
    end = span.index + span[0].length;
  }
  addText(line.slice(end));
  return parts;
}

const codeSpans = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g;

/** Removes the spaces that Markdown requires around code that begins or ends with a backtick. */
function unpad(inside: string): string {
  return /^ .*[^ ].* $/.test(inside) ? inside.slice(1, -1) : inside;
}
