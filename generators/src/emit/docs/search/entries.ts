import type { Block } from '../content/blocks.ts';
import { text, type Inline, type Tone } from '../content/inline.ts';
import { blockText, plainText } from '../content/plain.ts';
import { slug } from '../content/slug.ts';
import type { Page, Section } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { SearchEntry } from './entry.ts';

/** A search entry for the page, and one for each anchor on it, with its text. */
export function entriesOf(page: Page): SearchEntry[] {
  const path = page.path.replace(/\.md$/, '.html');
  const weight = secondaryPages.has(page.path) ? 0.3 : page.path === places.questions.page ? openShare : 1;
  const lead = `${plainText(text(page.summary))} ${blockText(page.lead)}`.trim();
  const whole: SearchEntry = {
    path,
    title: page.title,
    where: '',
    keys: page.alsoCalled.join(' '),
    text: lead,
    weight: 2 * weight,
  };
  const parts = page.sections.flatMap((section) => sectionParts(section, page.title));
  const asked = (anchor: string) => page.keysOf.get(anchor) ?? [];
  return [
    whole,
    ...parts.map(({ title, anchor, where, keys, words, share }) => {
      const whole = words.reduce(joined, '').replaceAll(/\s+/g, ' ').trim();
      return {
        path: `${path}#${slug(anchor)}`,
        title,
        where,
        keys: [...keys, ...asked(anchor)].join(' '),
        text: shortened(whole),
        weight: share * weight,
      };
    }),
  ];
}

/** The longest text of an entry. Long sections have entries of their own for their parts. */
const most = 900;

function shortened(text: string): string {
  return text.length <= most ? text : text.slice(0, most).replace(/\s\S*$/u, '');
}

/** Joins two texts, with a dot between them if the first one doesn't end with a punctuation mark. */
function joined(before: string, after: string): string {
  return before === '' || after.trim() === '' || /[.!?:…]\s*$/.test(before) ? `${before} ${after}` : `${before} · ${after}`;
}

/** Pages that mention facts which are described in full on other pages. */
const secondaryPages = new Set<string>(
  [places.discrepancies, places.names, places.diagnostics, places.rules, places.scenarios, places.workbench].map(
    ({ page }) => page,
  ),
);

/** Open questions rank below facts. */
const openShare = 0.6;

/** Examples rank lower, because they contain the words of many fields. */
const exampleShare = 0.5;
/** A table row ranks higher, because it covers a field of all products or documents. */
const rowShare = 1.1;
/** Facts that the pages don't describe rank last. */
const asideShare = 0.4;

interface Part {
  readonly title: string;
  readonly anchor: string;
  readonly where: string;
  readonly keys: string[];
  readonly words: string[];
  /** Its share of the page's weight. */
  readonly share: number;
}

/** Splits a section at its headings. A table row with an anchor becomes a part of its own. */
function sectionParts({ title, anchor, body }: Section, page: string): Part[] {
  const whole: Part = { title, anchor, where: page, keys: [], words: [], share: 1 };
  const inside = `${page} › ${title}`;
  const parts = [whole];
  const rows: Part[] = [];
  let part = whole;
  for (const block of flat(body)) {
    if (block.kind === 'heading' && block.anchor !== undefined) {
      const share = anchor === 'examples' ? exampleShare : 1;
      part = { title: plainText(block.title), anchor: block.anchor, where: inside, keys: [], words: [], share };
      parts.push(part);
    } else if (block.kind === 'table') {
      const share = block.isAside ? asideShare : rowShare;
      for (const [first = text(''), ...others] of block.rows) {
        const own = anchorOf(first);
        const words = cellWords(block.head.slice(1), others).join(' · ');
        if (own !== undefined) {
          rows.push({ title: plainText(first), anchor: own, where: inside, keys: [], words: [words], share });
        } else if (!block.isAside) {
          part.words.push(plainText(first), words);
          // The first table of a section lists names that have parts of their own below.
          if (part !== whole) part.keys.push(plainText(first));
        }
      }
    } else if (block.kind !== 'samples') {
      part.words.push(blockText(block));
    }
  }
  return [...parts, ...rows];
}

/** The words of a table row. In a comparison table, cells with `absent` are left out, and the others have their column head. */
function cellWords(heads: readonly Inline[], cells: readonly Inline[]): string[] {
  return cells.flatMap((cell, i) => {
    const tone = toneOf(cell);
    const head = plainText(heads[i] ?? text(''));
    if (tone === undefined) return [plainText(cell)];
    return tone === 'absent' ? [] : [tone === 'good' ? head : `${head}: ${plainText(cell)}`];
  });
}

function toneOf(content: Inline): Tone | undefined {
  if (content.kind === 'link') return toneOf(content.label);
  return content.kind === 'badge' ? content.tone : undefined;
}

function flat(block: Block): readonly Block[] {
  if (block.kind === 'stack') return block.blocks.flatMap(flat);
  return block.kind === 'details' ? [block.summary, ...flat(block.body)] : [block];
}

function anchorOf(content: Inline): string | undefined {
  if (content.kind === 'anchor') return content.id;
  return content.kind === 'run' && content.items[0] ? anchorOf(content.items[0]) : undefined;
}
