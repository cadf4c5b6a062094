import type { Box } from '../content/blocks.ts';
import { escapeHtml } from './escape.ts';

const width = 800;
const letter = 8;
const line = 26;
const gap = 8;

/** Nested boxes. A field without inner fields is a small box with its name. Small boxes are placed in rows. */
export function boxesHtml(title: string, box: Box): string {
  const { svg, height } = boxSvg(box, 1, 1, width - 2);
  const label = `${title}. ${inWords(box)}`;
  return `<figure class="drawn"><svg viewBox="0 0 ${width} ${height + 2}" role="img" aria-label="${escapeHtml(label)}">\n${svg}\n</svg></figure>`;
}

interface Drawn {
  readonly svg: string;
  readonly height: number;
}

function boxSvg({ name, note, inside }: Box, x: number, y: number, across: number): Drawn {
  let [at, top] = [x + gap, y + line + 4];
  const parts: string[] = [];
  for (const leaf of inside.filter((one) => one.inside.length === 0)) {
    const size = leaf.name.length * letter + 16;
    if (at + size > x + across - gap && at > x + gap) [at, top] = [x + gap, top + line + 4];
    parts.push(`<rect class="leaf" x="${at}" y="${top}" width="${size}" height="${line - 2}" rx="5"/>`);
    parts.push(`<text class="word" x="${at + size / 2}" y="${top + 17}" text-anchor="middle">${escapeHtml(leaf.name)}</text>`);
    at += size + 6;
  }
  let end = at === x + gap ? top : top + line + gap;
  for (const one of inside.filter((child) => child.inside.length > 0)) {
    const drawn = boxSvg(one, x + gap, end, across - 2 * gap);
    parts.push(drawn.svg);
    end += drawn.height + gap;
  }
  const height = end - y;
  const head = `<text class="figure word" x="${x + gap + 2}" y="${y + 18}">${escapeHtml(name)}</text>`;
  const kind = `<text class="step" x="${x + gap + 12 + name.length * letter * 1.08}" y="${y + 18}">${escapeHtml(note)}</text>`;
  return {
    svg: `<rect class="box" x="${x}" y="${y}" width="${across}" height="${height}" rx="8"/>${head}${kind}${parts.join('')}`,
    height,
  };
}

function inWords({ name, inside }: Box): string {
  const names = inside.map((one) => one.name).join(', ');
  const deeper = inside.filter((one) => one.inside.length > 0).map(inWords);
  return [`${name} contains ${names}.`, ...deeper].join(' ');
}
