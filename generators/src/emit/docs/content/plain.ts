import type { Block, Branch } from './blocks.ts';
import type { Inline } from './inline.ts';

/** The text of inline content, without markup. */
export function plainText(content: Inline): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'code':
      return content.code;
    case 'strong':
    case 'label':
      return plainText(content.content);
    case 'run':
      return content.items.map(plainText).join('');
    case 'link':
    case 'file':
    case 'outside':
      return plainText(content.label);
    case 'badge':
      return content.words;
    case 'break':
      return ' ';
    case 'anchor':
      return '';
  }
}

/** The text of a block, without markup. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'stack':
      return block.blocks.map(blockText).join(' ');
    case 'heading':
      return plainText(block.title);
    case 'list':
      return block.items.map(blockText).join(' ');
    case 'table':
      return [block.head, ...block.rows].flatMap((cells) => cells.map(plainText)).join(' ');
    case 'code-block':
      return block.content;
    case 'details':
      return `${plainText(block.summary)} ${blockText(block.body)}`;
    case 'provenance':
      return ''; // the sources of a fact aren't part of its text
    case 'bars':
    case 'boxes':
      return ''; // the drawing repeats the text beside it
    case 'tree':
      return block.branches.map(branchText).join(' ');
    case 'samples':
      return block.samples.map(({ content }) => content).join(' ');
    case 'choices':
      return block.choices.map(({ title, text }) => `${plainText(title)}: ${plainText(text)}`).join(' ');
    case 'figure':
      return blockText(block.words);
    default:
      return plainText(block);
  }
}

function branchText({ title, inside }: Branch): string {
  return [plainText(title), ...inside.map(branchText)].join(' ');
}
