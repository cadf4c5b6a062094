import type { Block, Branch } from '../content/blocks.ts';
import type { Inline } from '../content/inline.ts';
import { slug } from '../content/slug.ts';
import { cell, code, escape, escapeStart, fenceFor } from './escape.ts';

/** A block as Markdown, for GitHub and other readers that support tables. */
export function toMarkdown(block: Block): string {
  switch (block.kind) {
    case 'stack':
      return stacked(block.blocks);
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.anchor === undefined ? '' : anchor(block.anchor)}${inLine(block.title)}`;
    case 'list':
      return block.items.map((item, i) => listItem(block.ordered ? `${i + 1}. ` : '- ', item)).join('\n');
    case 'table':
      return table(block.head, block.rows);
    case 'code-block':
      return fenced(block.language, block.content);
    case 'details':
      return `<details>\n<summary>${inLine(block.summary)}</summary>\n\n${toMarkdown(block.body)}\n\n</details>`;
    case 'provenance':
      return toMarkdown(block.body);
    case 'tree':
      return `<details>\n<summary>As a tree</summary>\n\n${branches(block.branches)}\n\n</details>`;
    case 'samples':
      return block.samples
        .map(({ title, language, content }) => `**${escape(title)}**\n\n${fenced(language, content)}`)
        .join('\n\n');
    case 'bars':
    case 'boxes':
      return '';
    case 'choices':
      return block.choices.map(({ title, text }) => `- ${inLine(title)}: ${inLine(text)}`).join('\n');
    case 'figure':
      return toMarkdown(block.words);
    default:
      return startOfLine(block);
  }
}

function stacked(blocks: readonly Block[]): string {
  return blocks
    .map(toMarkdown)
    .filter((markdown) => markdown !== '')
    .join('\n\n');
}

/** Inline content at the start of a line, escaped so that it isn't read as a heading, a list or a quote. */
function startOfLine(content: Inline): string {
  return content.kind === 'text' || (content.kind === 'run' && content.items[0]?.kind === 'text')
    ? escapeStart(inLine(content))
    : inLine(content);
}

function inLine(content: Inline): string {
  switch (content.kind) {
    case 'text':
      return escape(content.text);
    case 'code':
      return code(content.code);
    case 'strong':
    case 'label':
      return `**${inLine(content.content)}**`;
    case 'run':
      return content.items.map(inLine).join('');
    case 'link':
      return `[${inLine(content.label)}](${content.path}${content.anchor === undefined ? '' : `#${slug(content.anchor)}`})`;
    case 'file':
      return inLine(content.label);
    case 'outside':
      return `[${inLine(content.label)}](<${destination(content.url)}>)`;
    case 'anchor':
      return anchor(content.id);
    case 'badge':
      return content.tone === 'must' ? `**${escape(content.words)}**` : escape(content.words);
    case 'break':
      return '<br>';
  }
}

/** An address for use between angle brackets: no character in it can end it, or be read as an escape or an entity. */
function destination(url: string): string {
  return url.replaceAll(/[<>\s\\]/g, encodeURIComponent).replaceAll('&', '&amp;');
}

function anchor(id: string): string {
  return `<a id="${slug(id)}"></a>`;
}

/** Cells aren't padded to the width of the column, because a longer cell would then change every row in the diff. */
function table(head: readonly Inline[], rows: readonly (readonly Inline[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const asRow = (cells: readonly Inline[]) => row(cells.map((one) => cell(startOfLine(one))));
  return [asRow(head), row(head.map(() => '---')), ...rows.map(asRow)].join('\n');
}

function fenced(language: string, content: string): string {
  const fence = fenceFor(content);
  return `${fence}${language}\n${content}\n${fence}`;
}

function branches(list: readonly Branch[]): string {
  return list
    .map(({ title, inside }) => {
      const below = inside.length === 0 ? '' : `\n${indent(branches(inside), '  ')}`;
      return `- ${startOfLine(title)}${below}`;
    })
    .join('\n');
}

function listItem(mark: string, item: Block): string {
  return mark + indentRest(toMarkdown(item), ' '.repeat(mark.length));
}

function indentRest(block: string, by: string): string {
  return block.replaceAll(/\n(?=.)/g, `\n${by}`);
}

function indent(block: string, by: string): string {
  return by + indentRest(block, by);
}
