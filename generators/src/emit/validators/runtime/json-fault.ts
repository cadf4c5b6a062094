/** What makes a text no JSON, with its place, in words. Shows nothing of the text itself, which may be personal. */
export function jsonFault(text: string): string {
  const at = faultIn(text);
  if (at >= text.length) return 'it ends too early';
  return text[at] === '"' ? `the text from character ${at + 1} on is broken` : `character ${at + 1} is unexpected`;
}

const space = /[ \t\n\r]*/y;
const scalar =
  // oxlint-disable-next-line no-control-regex -- JSON has them escaped
  /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next; in `item` and `member` the end of a list or an object as well. */
type Due = 'value' | 'item' | 'key' | 'member' | 'colon' | 'after';

/** Where the first token is that can't be there; the text's length if the text only ends too early. */
function faultIn(text: string): number {
  const closers: string[] = [];
  let due: Due = 'value';
  for (let at = end(space, text, 0); at < text.length; at = end(space, text, at)) {
    const char = text.charAt(at);
    const closer = closers.at(-1);
    let next = at + 1;
    if (char === closer && (due === 'after' || due === 'item' || due === 'member')) {
      closers.pop();
      due = 'after';
    } else if (due === 'after') {
      if (char !== ',' || closer === undefined) return at;
      due = closer === ']' ? 'value' : 'key';
    } else if (due === 'colon') {
      if (char !== ':') return at;
      due = 'value';
    } else if (due === 'key' || due === 'member') {
      next = char === '"' ? end(scalar, text, at) : at;
      due = 'colon';
    } else if (char === '{' || char === '[') {
      closers.push(char === '{' ? '}' : ']');
      due = char === '{' ? 'member' : 'item';
    } else {
      next = end(scalar, text, at);
      due = 'after';
    }
    if (next === at) return at;
    at = next;
  }
  return text.length;
}

/** Where a token ends that begins at a position; the position itself if there is none. */
function end(token: RegExp, text: string, at: number): number {
  token.lastIndex = at;
  return token.test(text) ? token.lastIndex : at;
}
