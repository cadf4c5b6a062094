import type { Drawing, DrawnStep } from '../content/blocks.ts';
import { escapeHtml } from './escape.ts';
import { address } from './inline.ts';

const width = 800;
const side = 110;
const top = 58;
const textHeight = 19;
const windowHeight = 28;
const padding = 18;
const letter = 7.6;
/** The width of the longest bar. */
const longest = 320;

/** A sequence diagram as SVG: lanes, arrows between them and, below an arrow, bars for the periods that start there. */
export function drawingHtml({ title, lanes, steps }: Drawing): string {
  const x = (lane: number) => side + ((width - 2 * side) * lane) / Math.max(1, lanes.length - 1);
  let y = top;
  const drawn = steps.map((step) => {
    const above = step.name === '' ? 1 : 2;
    y += above * textHeight + 8;
    const svg = stepSvg(step, x, y);
    y += step.windows.length * windowHeight + padding;
    return svg;
  });
  const hasBars = steps.some(({ windows }) => windows.length > 0);
  const legend = hasBars ? `<text class="step" x="8" y="${y + 22}">Bars show durations on a logarithmic scale</text>` : '';
  const end = y + 6;
  const height = hasBars ? y + 34 : end;
  return [
    `<svg viewBox="0 0 ${width} ${height}" role="group" aria-label="${escapeHtml(title)}">`,
    `<defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 10 5 0 10z"/></marker></defs>`,
    ...lanes.map((lane, i) => laneSvg(lane, x(i), end)),
    ...drawn,
    legend,
    '</svg>',
  ].join('\n');
}

function laneSvg(name: string, x: number, end: number): string {
  return [
    `<line class="lane" x1="${x}" y1="42" x2="${x}" y2="${end}"/>`,
    `<rect class="head" x="${x - 95}" y="6" width="190" height="36" rx="9"/>`,
    `<text class="head" x="${x}" y="29" text-anchor="middle">${escapeHtml(name)}</text>`,
  ].join('');
}

function stepSvg({ from, to, name, text, isAnswer, link, windows }: DrawnStep, x: (lane: number) => number, y: number): string {
  const [start, end] = [x(from), x(to)];
  const middle = (start + end) / 2;
  // A box behind the words hides the lane. It renders faster than an outline around each letter.
  const centred = (words: string, at: number, kind: string) => {
    const across = Math.round(words.length * letter);
    const behind = `<rect class="behind" x="${middle - across / 2}" y="${at - 14}" width="${across}" height="${textHeight}"/>`;
    return `${behind}<text class="${kind}" x="${middle}" y="${at}" text-anchor="middle">${escapeHtml(words)}</text>`;
  };
  const arrow =
    from === to
      ? `<circle class="self" cx="${start}" cy="${y}" r="5"/>`
      : `<line class="${isAnswer ? 'answer' : 'call'}" x1="${start}" y1="${y}" x2="${end + (end > start ? -2 : 2)}" y2="${y}" marker-end="url(#arrow)"/>`;
  const called = name === '' ? '' : centred(name, y - textHeight - 8, 'called');
  const first = Math.min(start, end) + 8;
  const lasting = windows.map(({ figure, text: what, share }, i) => {
    const at = y + 8 + i * windowHeight;
    const across = Math.round((figure.length + what.length + 3) * letter);
    // A text that would cross the right edge starts further left.
    const left = Math.min(first, width - 8 - across);
    return [
      `<rect class="behind" x="${left}" y="${at}" width="${across}" height="${textHeight}"/>`,
      `<text class="window" x="${left}" y="${at + 14}"><tspan class="figure">${escapeHtml(figure)}</tspan> · ${escapeHtml(what)}</text>`,
      `<rect class="window" x="${left}" y="${at + 19}" width="${Math.round(longest * share)}" height="3" rx="1.5"/>`,
    ].join('');
  });
  return [link ? `<a href="${address(link)}">${called}</a>` : called, centred(text, y - 8, 'step'), arrow, ...lasting].join('');
}
