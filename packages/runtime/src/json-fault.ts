import { parsed } from './values.ts';

/** The beginning of a string, a punctuation mark, or another word. */
const token = /"|[{}[\],:]|[^ \t\n\r"{}[\],:]+/g;
/** A part of a string. An expression for a whole string would need a stack that grows with the string. */
// oxlint-disable-next-line no-control-regex -- a string of JSON has them escaped
const part = /(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})){1,1000}/y;
const value = 'sv{[';

/** Why a text isn't JSON, in words, with the position of the error. Contains no part of the text, which may be personal. */
export function jsonFault(text: string): { readonly says: string; readonly data?: { readonly position: number } } {
  const open: string[] = [];
  // The tokens that may come next: s for a string, v for a value without parts.
  let due = value;
  token.lastIndex = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const { 0: start, index } = found;
    const isString = start === '"';
    const end = isString ? endOfString(text, index) : token.lastIndex;
    const word = text.slice(index, end);
    token.lastIndex = end;
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

/** The end of a string, or of its part before its first error. */
function endOfString(text: string, start: number): number {
  let end = start + 1;
  for (part.lastIndex = end; part.test(text);) end = part.lastIndex;
  return text[end] === '"' ? end + 1 : end;
}
