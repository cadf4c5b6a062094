import type { Json } from '../../../model/protocol.ts';
import { cell, fenceFor, slug } from './escape.ts';
import { line, nothing, type Md } from './md.ts';

/** Blocks one below the other; what is empty takes no room. */
export function stack(...blocks: readonly Md[]): Md {
  return { md: blocks.flatMap((block) => (block.md === '' ? [] : [block.md])).join('\n\n') };
}

/** An anchor of our own, since those made from headings change with their words. */
export function heading(level: 1 | 2 | 3 | 4, title: Md, anchor?: string): Md {
  return { md: `${'#'.repeat(level)} ${anchor === undefined ? '' : anchorAt(anchor).md}${title.md}` };
}

export function anchorAt(anchor: string): Md {
  return { md: `<a id="${slug(anchor)}"></a>` };
}

export function bullets(items: readonly Md[]): Md {
  return { md: items.map((item) => `- ${indent(item.md, '  ')}`).join('\n') };
}

export function numbered(items: readonly Md[]): Md {
  return { md: items.map((item, i) => `${i + 1}. ${indent(item.md, '   ')}`).join('\n') };
}

/** Cells aren't padded: a table padded to its widest cell changes in every row when one does. */
export function table(head: readonly Md[], rows: readonly (readonly Md[])[]): Md {
  if (rows.length === 0) return nothing;
  const row = (cells: readonly Md[]) => `| ${cells.map((one) => cell(one.md)).join(' | ')} |`;
  return { md: [row(head), row(head.map(() => ({ md: '---' }))), ...rows.map(row)].join('\n') };
}

export function codeBlock(language: 'json' | 'http' | 'text', content: string): Md {
  const fence = fenceFor(content);
  return { md: `${fence}${language}\n${content}\n${fence}` };
}

export function jsonBlock(value: Json): Md {
  return codeBlock('json', JSON.stringify(value, null, 2));
}

/** Folded away until asked for. */
export function details(summary: Md, body: Md): Md {
  return { md: `<details>\n<summary>${summary.md}</summary>\n\n${body.md}\n\n</details>` };
}

export function label(name: string): Md {
  return line`**${name}:**`;
}

function indent(block: string, by: string): string {
  return block.replaceAll(/\n(?=.)/g, `\n${by}`);
}
