// Escapes text for Markdown: CommonMark, GitHub's tables, strikethrough and math between dollar signs, and the braces of site
// generators. A bare http address stays a link, as everywhere on GitHub.

/** Escapes text that isn't at the beginning of a line. */
export function escape(text: string): string {
  return text.replaceAll(special, (character) => htmlEntities[character] ?? `\\${character}`);
}

/** Escapes the beginning of a line, so that it isn't read as a heading, a list or a quote. */
export function escapeStart(markdown: string): string {
  return markdown.replace(/^(?:[#>+=-]|\d+(?=[.)]))/, (mark) => (/^\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** Inline code that shows the text exactly, including backticks. Line breaks become spaces, as in Markdown itself. */
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

/** Escapes the pipes in a table cell, so that they don't start a new cell. */
export function cell(markdown: string): string {
  return markdown.replaceAll('\n', ' ').replaceAll(inCell, (part, _ticks: string | undefined, inside: string | undefined) => {
    if (part === '|') return '\\|';
    if (inside === undefined || !part.includes('|')) return part;
    // Parsers disagree on a backslash before an escaped pipe. HTML needs neither.
    return part.includes('\\|') ? `<code>${entities(inside)}</code>` : part.replaceAll('|', '\\|');
  });
}

const inCell = /\\.|(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)|\|/g;
/** An underscore inside a word is harmless. An ampersand is escaped only where it could begin an entity. */
const special = /[\\`*[\]<|~${]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w)/gu;

const htmlEntities: Readonly<Record<string, string>> = { '<': '&lt;', '&': '&amp;' };

/** Code inside an HTML element, where Markdown still applies: each punctuation mark as a character reference. */
function entities(code: string): string {
  const inside = /^ .*[^ ].* $/.test(code) ? code.slice(1, -1) : code;
  return inside.replaceAll(/[^\p{L}\p{N}\s]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
