import { type Block } from '../content/blocks.ts';
import type { Inline } from '../content/inline.ts';
import { blockText, plainText } from '../content/plain.ts';
import { slug } from '../content/slug.ts';
import { text } from '../content/inline.ts';
import type { Page, Section } from '../site/page.ts';
import type { Entry } from './entry.ts';

/** Everything on a page that has an anchor of its own, with the text that belongs to it. */
export function entriesOf(page: Page): Entry[] {
  const path = page.path.replace(/\.md$/, '.html');
  const whole: Entry = { path, title: page.title, where: '', text: plainText(text(page.summary)) };
  const at = (title: string, anchor: string, where: string, words: string): Entry => {
    return { path: `${path}#${slug(anchor)}`, title, where, text: words.replaceAll(/\s+/g, ' ').trim() };
  };
  return [whole, ...page.sections.flatMap((section) => sectionEntries(section, page.title, at))];
}

type At = (title: string, anchor: string, where: string, words: string) => Entry;

/** Cuts a section at its headings; rows with an anchor are cut out of their tables. */
function sectionEntries({ title, anchor, body }: Section, page: string, at: At): Entry[] {
  const parts = [{ title, anchor, where: page, words: [] as string[] }];
  const rows: Entry[] = [];
  for (const block of flat(body)) {
    if (block.kind === 'heading' && block.anchor !== undefined) {
      parts.push({ title: plainText(block.title), anchor: block.anchor, where: `${page} › ${title}`, words: [] });
    } else if (block.kind === 'table') {
      const anchored = block.rows.filter((row) => anchorOf(row[0]) !== undefined);
      rows.push(...anchored.map((row) => rowEntry(row, `${page} › ${title}`, at)));
      parts.at(-1)?.words.push(...block.rows.filter((row) => !anchored.includes(row)).map(rowText));
    } else {
      parts.at(-1)?.words.push(blockText(block));
    }
  }
  return [...parts.map((part) => at(part.title, part.anchor, part.where, part.words.join(' '))), ...rows];
}

function flat(block: Block): readonly Block[] {
  return block.kind === 'stack' ? block.blocks.flatMap(flat) : [block];
}

function rowEntry(row: readonly Inline[], where: string, at: At): Entry {
  const [first, ...others] = row;
  return at(first ? plainText(first) : '', anchorOf(first) ?? '', where, rowText(others));
}

function rowText(row: readonly Inline[]): string {
  return row.map(plainText).join(' · ');
}

function anchorOf(content: Inline | undefined): string | undefined {
  if (content?.kind === 'anchor') return content.id;
  return content?.kind === 'run' ? anchorOf(content.items[0]) : undefined;
}
