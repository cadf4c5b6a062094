import type { Inline } from '../content/inline.ts';
import { slug } from '../content/slug.ts';
import { escapeHtml } from './escape.ts';

/** A line as HTML. */
export function inlineHtml(content: Inline): string {
  switch (content.kind) {
    case 'text':
      return escapeHtml(content.text);
    case 'code':
      return content.code === '' ? '<em>empty</em>' : codeHtml(content.code);
    case 'strong':
    case 'label':
      return `<strong>${inlineHtml(content.content)}</strong>`;
    case 'run':
      return content.items.map(inlineHtml).join('');
    case 'link':
      return `<a href="${address(content)}">${inlineHtml(content.label)}</a>`;
    case 'outside':
      return `<a href="${escapeHtml(content.url)}" rel="noreferrer">${inlineHtml(content.label)}</a>`;
    case 'anchor':
      return `<span id="${slug(content.id)}"></span>`;
    case 'badge':
      return `<span class="badge ${content.tone}">${escapeHtml(content.words)}</span>`;
    case 'break':
      return '<br>';
  }
}

/** Where a link to a place among the Markdown pages leads among the HTML pages. */
export function address({ path, anchor }: { readonly path: string; readonly anchor: string | undefined }): string {
  return escapeHtml(`${path.replace(/\.md$/, '.html')}${anchor === undefined ? '' : `#${slug(anchor)}`}`);
}

/** Shorter than this, a name keeps together even on a phone. */
const long = 16;

function codeHtml(code: string): string {
  return code.length < long ? `<code>${escapeHtml(code)}</code>` : `<code class="long">${breakable(code)}</code>`;
}

/** Long names may break between their parts, so that they fit on a phone; on wider screens only those of many parts. */
function breakable(code: string): string {
  return code
    .split(/(?<=[._/?&=-])(?=\w)/)
    .map((part) =>
      part
        .split(/(?<=[a-z0-9])(?=[A-Z])/)
        .map(escapeHtml)
        .join('<wbr class="hump">'),
    )
    .join('<wbr>');
}
