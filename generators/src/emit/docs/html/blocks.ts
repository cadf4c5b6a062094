import type { Block, Branch } from '../content/blocks.ts';
import { line, type Inline } from '../content/inline.ts';
import { slug } from '../content/slug.ts';
import { plainText } from '../content/plain.ts';
import { barsHtml } from './bars.ts';
import { boxesHtml } from './boxes.ts';
import { drawingHtml } from './drawing.ts';
import { escapeHtml } from './escape.ts';
import { codeHtml, samplesHtml } from './code.ts';
import { inlineHtml } from './inline.ts';
import { tableHtml } from './table.ts';

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
    case 'list':
      return block.ordered ? `<ol>\n${block.items.map(itemHtml).join('\n')}\n</ol>` : bulletsHtml(block.items);
    case 'table':
      return tableHtml(block);
    case 'code-block':
      return codeHtml(block.language, block.content);
    case 'details':
      return `<details><summary>${inlineHtml(block.summary)}</summary>\n${blockHtml(block.body)}\n</details>`;
    case 'provenance': {
      const summary = escapeHtml(block.summary);
      return `<details class="provenance${block.differs ? ' differs' : ''}"><summary>${summary}</summary>\n${blockHtml(block.body)}\n</details>`;
    }
    case 'tree':
      return `<div class="tree">\n${treeHtml(block.branches, true)}\n</div>`;
    case 'samples':
      return samplesHtml(block.samples);
    case 'bars':
      return barsHtml(block.title, block.bars);
    case 'boxes':
      return boxesHtml(block.title, block.box);
    case 'choices': {
      const items = block.choices.map(({ title, text }) => `<li>${inlineHtml(title)}<span>${inlineHtml(text)}</span></li>`);
      return `<ul class="choices">\n${items.join('\n')}\n</ul>`;
    }
    case 'figure':
      return `<figure>\n<div class="scroll" tabindex="0">${drawingHtml(block.drawing)}</div>\n<figcaption>${blockHtml(block.words)}</figcaption>\n</figure>`;
    default: {
      const html = inlineHtml(block);
      return html === '' ? '' : `<p>${html}</p>`;
    }
  }
}

/** A heading with a permalink. The link's symbol is in the style sheet, so that screen readers don't read it out. */
export function headingHtml(level: number, title: Inline, anchor: string | undefined): string {
  if (anchor === undefined) return `<h${level}>${inlineHtml(title)}</h${level}>`;
  const id = slug(anchor);
  const name = escapeHtml(`Link to ${plainText(title)}`);
  return `<h${level} id="${id}">${inlineHtml(title)}<a class="permalink" href="#${id}" aria-label="${name}"></a></h${level}>`;
}

function itemHtml(item: Block): string {
  const html = blockHtml(item);
  return `<li>${/^<p>(?:(?!<p>).)*<\/p>$/s.test(html) ? html.slice(3, -4) : html}</li>`;
}

/** A list whose items begin with a label is shown as names and values. */
function bulletsHtml(items: readonly Block[]): string {
  const facts = items.map(factOf);
  if (facts.every((fact) => fact === undefined)) return `<ul>\n${items.map(itemHtml).join('\n')}\n</ul>`;
  const html = items.map((item, i) => {
    const [name, rest] = facts[i] ?? [];
    return name && rest
      ? `<li class="fact">${inlineHtml(name)} <span>${inlineHtml(rest).trimStart()}</span></li>`
      : itemHtml(item);
  });
  return `<ul class="facts">\n${html.join('\n')}\n</ul>`;
}

/** Splits a line that begins with a label, or with a linked label, into the label and the rest. */
function factOf(item: Block): readonly [name: Inline, rest: Inline] | undefined {
  if (item.kind !== 'run') return undefined;
  const [name, ...rest] = item.items;
  const isLabel = name?.kind === 'label' || (name?.kind === 'link' && name.label.kind === 'label');
  return isLabel ? [name, { kind: 'run', items: rest }] : undefined;
}

/** A tree of fields. Only the first level is open. */
function treeHtml(branches: readonly Branch[], open: boolean): string {
  const items = branches.map(({ title, inside }) => {
    if (inside.length === 0) return `<li>${inlineHtml(title)}</li>`;
    const summary = `<summary>${inlineHtml(unlinked(title))}</summary>`;
    // A summary must not contain a link, because a click on it opens the details. The link is inside instead.
    const about = linksIn(title).map((link) => `<p class="about">${inlineHtml(link)}</p>`);
    return `<li><details${open ? ' open' : ''}>${summary}${about.join('')}\n${treeHtml(inside, false)}\n</details></li>`;
  });
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

function unlinked(content: Inline): Inline {
  if (content.kind === 'link') return content.label;
  return content.kind === 'run' ? { kind: 'run', items: content.items.map(unlinked) } : content;
}

function linksIn(content: Inline): Inline[] {
  if (content.kind === 'link') return [{ ...content, label: line`About ${content.label}` }];
  return content.kind === 'run' ? content.items.flatMap(linksIn) : [];
}
