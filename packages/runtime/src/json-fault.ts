import { parsed } from './values.ts';

/** A string up to its first error, a punctuation mark, or another word. Long strings must not need the stack. */
const token =
  // oxlint-disable-next-line no-control-regex -- a string of JSON has them escaped
  /"[^"\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\0-\x1f]*)*"?|[{}[\],:]|[^ \t\n\r"{}[\],:]+/g;
const value = 'sv{[';

/** Why a text isn't JSON, in words, with the position of the error. Contains no part of the text, which may be personal. */
export function jsonFault(text: string): { readonly says: string; readonly data?: { readonly position: number } } {
  const open: string[] = [];
  // The tokens that may come next: s for a string, v for a value without parts.
  let due = value;
  for (const { 0: word, index } of text.matchAll(token)) {
    const end = index + word.length;
    const isString = word.startsWith('"');
    const isRight = () => parsed(word) !== undefined || (isString && end === text.length);
    const sign = '{}[],:'.includes(word) ? word : !isRight() ? '?' : isString ? 's' : 'v';
    if (!due.includes(sign)) {
      const isInside = sign === '?' && isString && due.includes('s');
      const position = (isInside ? end : index) + 1;
      return { says: `it breaks at character ${position}`, data: { position } };
    }
    if (sign === '{' || sign === '[') {
      open.push(sign);
      due = sign === '{' ? 's}' : `${value}]`;
    } else if (sign === ':') due = value;
    else if (sign === ',') due = open.at(-1) === '{' ? 's' : value;
    else if (sign === 's' && !due.includes('v')) due = ':';
    else {
      if (sign === '}' || sign === ']') open.pop();
      due = open.length === 0 ? '' : open.at(-1) === '{' ? ',}' : ',]';
    }
  }
  return { says: 'it ends too early' };
}
