import type { Block } from '../content/blocks.ts';
import { text, type Inline, type Tone } from '../content/inline.ts';
import { blockText, plainText } from '../content/plain.ts';
import { slug } from '../content/slug.ts';
import type { Page, Section } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Entry } from './entry.ts';

/** Everything on a page that has an anchor of its own, with the text that belongs to it. */
export function entriesOf(page: Page): Entry[] {
  const path = page.path.replace(/\.md$/, '.html');
  const weight = asides.has(page.path) ? 0.3 : page.path === places.questions.page ? openShare : 1;
  const lead = `${plainText(text(page.summary))} ${blockText(page.lead)}`.trim();
  const whole: Entry = { path, title: page.title, where: '', keys: page.alsoCalled.join(' '), text: lead, weight: 2 * weight };
  const parts = page.sections.flatMap((section) => sectionParts(section, page.title));
  const asked = (anchor: string) => page.keysOf.get(anchor) ?? [];
  return [
    whole,
    ...parts.map(({ title, anchor, where, keys, words, share }) => {
      const said = words.reduce(apart, '').replaceAll(/\s+/g, ' ').trim();
      return {
        path: `${path}#${slug(anchor)}`,
        title,
        where,
        keys: [...keys, ...asked(anchor)].join(' '),
        text: shortened(said),
        weight: share * weight,
      };
    }),
  ];
}

/** A list of everything has entries of its own for what is in it. */
const most = 900;

function shortened(text: string): string {
  return text.length <= most ? text : text.slice(0, most).replace(/\s\S*$/u, '');
}

/** Words after others, told apart where those don't end in a mark of their own. */
function apart(before: string, after: string): string {
  return before === '' || after.trim() === '' || /[.!?:…]\s*$/.test(before) ? `${before} ${after}` : `${before} · ${after}`;
}

/** Pages on which things are spoken of that are at home elsewhere. */
const asides = new Set<string>(
  [places.discrepancies, places.names, places.diagnostics, places.rules, places.scenarios, places.workbench].map(
    ({ page }) => page,
  ),
);

/** What is known comes before what is asked. */
const openShare = 0.6;

/** An example has the words of everything. */
const exampleShare = 0.5;
/** A row stands for all the places of a thing side by side. */
const rowShare = 1.1;
/** Of what little is known of, nobody should come upon first who looks for something else. */
const asideShare = 0.4;

interface Part {
  readonly title: string;
  readonly anchor: string;
  readonly where: string;
  readonly keys: string[];
  readonly words: string[];
  /** How much of its page's weight it has. */
  readonly share: number;
}

/** Cuts a section at its headings; rows with an anchor are cut out of their tables. */
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
          // The table at the head of a section lists what has parts of its own below.
          if (part !== whole) part.keys.push(plainText(first));
        }
      }
    } else if (block.kind !== 'samples') {
      part.words.push(blockText(block));
    }
  }
  return [...parts, ...rows];
}

/** What stands in a row; of things side by side, by name, those that have something there. */
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
