import { parsed } from './values.ts';

/** What makes a text no JSON, with its place, in words. Shows nothing of the text itself, which may be personal. */
export function jsonFault(text: string): string {
  const at = faultIn(text);
  return at < text.length ? `unexpected from character ${at + 1} on` : 'it ends too early';
}

/** A string, a sign, another word, or a quote that begins no string. */
const token = /"(?:\\.|[^"\\])*"|[{}[\],:]|[^ \t\n\r"{}[\],:]+|"/g;
const value = 'sv{[';

/** Where the first token is that can't be there; the text's length if the text only ends too early. */
function faultIn(text: string): number {
  let open = '';
  // The tokens that may come next: s for a string, v for a value without parts.
  let due = value;
  for (const { 0: word, index } of text.matchAll(token)) {
    const sign = '{}[],:'.includes(word) ? word : parsed(word) === undefined ? '?' : word.startsWith('"') ? 's' : 'v';
    if (!due.includes(sign)) return index;
    if (sign === '{' || sign === '[') {
      open += sign;
      due = sign === '{' ? 's}' : `${value}]`;
    } else if (sign === ':') due = value;
    else if (sign === ',') due = open.endsWith('{') ? 's' : value;
    else if (sign === 's' && !due.includes('v')) due = ':';
    else {
      if (sign === '}' || sign === ']') open = open.slice(0, -1);
      due = open === '' ? '' : open.endsWith('{') ? ',}' : ',]';
    }
  }
  return text.length;
}
