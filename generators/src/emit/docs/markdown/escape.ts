// All escaping of text for Markdown: CommonMark, GitHub's tables and strikethrough, its maths between dollars, and the
// braces of site generators. A bare http address stays a link, as everywhere on GitHub.

/** Text -> inert Markdown, for a place that isn't the beginning of a line. */
export function escape(text: string): string {
  return text.replaceAll(special, (character) => htmlEntities[character] ?? `\\${character}`);
}

/** Markdown that begins a line: nothing at its beginning makes a heading, a list or a quote of it. */
export function escapeStart(markdown: string): string {
  return markdown.replace(/^(?:[#>+=-]|\d+(?=[.)]))/, (mark) => (/^\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** Code to the character, whatever backticks are in it. Line breaks become spaces, as Markdown would have it. */
export function code(text: string): string {
  if (text === '') return '_empty_';
  const line = text.replaceAll(/\r\n?|\n/g, ' ');
  const fence = '`'.repeat(longestRun(line) + 1);
  const padding = /^`|`$|^ .*[^ ].* $/.test(line) ? ' ' : '';
  return fence + padding + line + padding + fence;
}

/** The fence of a code block: longer than any run of backticks inside, so that none can close it. */
export function fenceFor(text: string): string {
  return '`'.repeat(Math.max(3, longestRun(text) + 1));
}

/** A table cell: no pipe in it may begin the next one. */
export function cell(markdown: string): string {
  return markdown.replaceAll('\n', ' ').replaceAll(inCell, (part, _ticks: string | undefined, inside: string | undefined) => {
    if (part === '|') return '\\|';
    if (inside === undefined || !part.includes('|')) return part;
    // Parsers disagree on a backslash before an escaped pipe; HTML says it without either.
    return part.includes('\\|') ? `<code>${entities(inside)}</code>` : part.replaceAll('|', '\\|');
  });
}

const inCell = /\\.|(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)|\|/g;
/** An underscore inside a word can't open or close anything; an ampersand matters where it could begin an entity. */
const special = /[\\`*[\]<|~${]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w)/gu;

const htmlEntities: Readonly<Record<string, string>> = { '<': '&lt;', '&': '&amp;' };

/** Code for a place where Markdown is still read: every mark as its number. */
function entities(code: string): string {
  const inside = /^ .*[^ ].* $/.test(code) ? code.slice(1, -1) : code;
  return inside.replaceAll(/[^\p{L}\p{N}\s]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
