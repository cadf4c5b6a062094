import { parsed } from './values.ts';

/** A string, a sign or another word; at the end of the text, what there is of a string. Long strings need no stack. */
const token = /"[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$)|[{}[\],:]|[^ \t\n\r"{}[\],:]+/g;
/** What a string, a number or a word may lack at the end of the text; nothing, first. */
const rests = /* @__PURE__ */ ' " \\" 0" 00" 000" 0000" 0 e ue rue se lse alse l ll ull'.split(' ');
const value = 'sv{[';

/** A string up to something that has to be escaped, or is escaped as nothing can be. */
// oxlint-disable-next-line no-control-regex -- a string of JSON has them escaped
const sound = /^"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001f]*)*/;

/** What makes a text no JSON, with its place, in words. Shows nothing of the text itself, which may be personal. */
export function jsonFault(text: string): string {
  const open: string[] = [];
  // The tokens that may come next: s for a string, v for a value without parts.
  let due = value;
  for (const { 0: word, index } of text.matchAll(token)) {
    const isLast = index + word.length === text.length;
    const isWord = (rest: string) => (isLast || rest === '') && parsed(word + rest) !== undefined;
    const sign = '{}[],:'.includes(word) ? word : !rests.some(isWord) ? '?' : word.startsWith('"') ? 's' : 'v';
    if (!due.includes(sign)) {
      const isInside = sign === '?' && due.includes('s');
      return `unexpected from character ${index + 1 + ((isInside && sound.exec(word)?.[0].length) || 0)} on`;
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
  return 'it ends too early';
}
