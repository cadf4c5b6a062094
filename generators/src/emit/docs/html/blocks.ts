import type { Block, Branch, Sample, Table } from '../content/blocks.ts';
import { line, type Inline } from '../content/inline.ts';
import { slug } from '../content/slug.ts';
import { plainText } from '../content/plain.ts';
import { drawingHtml } from './drawing.ts';
import { escapeHtml } from './escape.ts';
import { highlighted } from './highlight.ts';
import { inlineHtml } from './inline.ts';

/** A block as HTML. */
export function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'stack':
      return block.blocks
        .map(blockHtml)
        .filter((html) => html !== '')
        .join('\n');
    case 'heading':
      return headingHtml(block.level, block.title, block.anchor);
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>\n${block.items.map((item) => `<li>${itemHtml(item)}</li>`).join('\n')}\n</${tag}>`;
    }
    case 'table':
      return tableHtml(block);
    case 'code-block':
      return `<pre tabindex="0"><code>${highlighted(block.language, block.content)}</code></pre>`;
    case 'details':
      return `<details><summary>${inlineHtml(block.summary)}</summary>\n${blockHtml(block.body)}\n</details>`;
    case 'tree':
      return `<div class="tree">\n${treeHtml(block.branches, true)}\n</div>`;
    case 'samples':
      return samplesHtml(block.samples);
    case 'figure':
      return `<figure>\n<div class="scroll" tabindex="0">${drawingHtml(block.drawing)}</div>\n<figcaption>${blockHtml(block.words)}</figcaption>\n</figure>`;
    default: {
      const html = inlineHtml(block);
      return html === '' ? '' : `<p>${html}</p>`;
    }
  }
}

/** A heading that can be linked to; the link's mark stands in the style sheet, so that it isn't read out as text. */
export function headingHtml(level: number, title: Inline, anchor: string | undefined): string {
  if (anchor === undefined) return `<h${level}>${inlineHtml(title)}</h${level}>`;
  const id = slug(anchor);
  const name = escapeHtml(`Link to ${plainText(title)}`);
  return `<h${level} id="${id}">${inlineHtml(title)}<a class="permalink" href="#${id}" aria-label="${name}"></a></h${level}>`;
}

function itemHtml(item: Block): string {
  const html = blockHtml(item);
  return /^<p>(?:(?!<p>).)*<\/p>$/s.test(html) ? html.slice(3, -4) : html;
}

/** In a box of its own, so that a wide table scrolls and the page doesn't; the box must be reachable by keyboard. */
function tableHtml({ head, rows, isMatrix }: Table): string {
  const headCells = head.map((one) => {
    const html = inlineHtml(one);
    return html === '' ? '<td></td>' : `<th scope="col">${html}</th>`;
  });
  const cell = (one: Inline, i: number) =>
    isMatrix && i === 0 ? `<th scope="row">${inlineHtml(one)}</th>` : `<td>${inlineHtml(one)}</td>`;
  const bodyRows = rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`);
  const parts = [`<thead><tr>${headCells.join('')}</tr></thead>`, '<tbody>', ...bodyRows, '</tbody>'];
  return `<div class="scroll${isMatrix ? ' matrix' : ''}" tabindex="0"><table>\n${parts.join('\n')}\n</table></div>`;
}

/** The first level is open. */
function treeHtml(branches: readonly Branch[], open: boolean): string {
  const items = branches.map(({ title, inside }) => {
    if (inside.length === 0) return `<li>${inlineHtml(title)}</li>`;
    const summary = `<summary>${inlineHtml(unlinked(title))}</summary>`;
    // What folds can't hold a link, so the link stands inside.
    const about = linksIn(title).map((link) => `<p class="about">${inlineHtml(link)}</p>`);
    return `<li><details${open ? ' open' : ''}>${summary}${about.join('')}\n${treeHtml(inside, false)}\n</details></li>`;
  });
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

function samplesHtml(samples: readonly Sample[]): string {
  const parts = samples.map(({ title, language, content }, i) => {
    const code = blockHtml({ kind: 'code-block', language, content });
    return `<details${i === 0 ? ' open' : ''}><summary>${escapeHtml(title)}</summary>\n${code}\n</details>`;
  });
  return `<div class="samples">\n${parts.join('\n')}\n</div>`;
}

function unlinked(content: Inline): Inline {
  if (content.kind === 'link') return content.label;
  return content.kind === 'run' ? { kind: 'run', items: content.items.map(unlinked) } : content;
}

function linksIn(content: Inline): Inline[] {
  if (content.kind === 'link') return [{ ...content, label: line`About ${content.label}` }];
  return content.kind === 'run' ? content.items.flatMap(linksIn) : [];
}
