import type { Inline } from '../content/inline.ts';
import { slug } from '../content/slug.ts';
import { escapeHtml } from './escape.ts';

/** Inline content as HTML. */
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
    case 'file':
      return `<a href="${escapeHtml(content.path)}" download>${inlineHtml(content.label)}</a>`;
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

/** The HTML address for a link to a Markdown page. */
export function address({ path, anchor }: { readonly path: string; readonly anchor: string | undefined }): string {
  return escapeHtml(`${path.replace(/\.md$/, '.html')}${anchor === undefined ? '' : `#${slug(anchor)}`}`);
}

/** Names shorter than this are never broken, even on a phone. */
const long = 16;

function codeHtml(code: string): string {
  return code.length < long ? `<code>${escapeHtml(code)}</code>` : `<code class="long">${breakable(code)}</code>`;
}

/** Allows line breaks between the parts of a long name, so that it fits on a phone. On wider screens, style sheets ignore `hump`. */
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
