import type { Drawing, DrawnStep } from '../content/blocks.ts';
import { escapeHtml } from './escape.ts';
import { address } from './inline.ts';

const width = 760;
const side = 110;
const top = 56;
const stepHeight = 50;
const windowHeight = 24;

/** A sequence as an SVG: lanes, arrows between them and, below an arrow, what lasts from then on. */
export function drawingHtml({ title, lanes, steps }: Drawing): string {
  const x = (lane: number) => side + ((width - 2 * side) * lane) / Math.max(1, lanes.length - 1);
  let y = top;
  const drawn = steps.map((step) => {
    const at = y + stepHeight / 2 + 8;
    y += stepHeight + step.windows.length * windowHeight;
    return stepSvg(step, x, at);
  });
  const height = y + 24;
  const heads = lanes.map((lane, i) => laneSvg(lane, x(i), height));
  return [
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(title)}">`,
    '<defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse">' +
      '<path d="M0 0 10 5 0 10z"/></marker></defs>',
    ...heads,
    ...drawn,
    '</svg>',
  ].join('\n');
}

function laneSvg(name: string, x: number, height: number): string {
  return [
    `<line class="lane" x1="${x}" y1="40" x2="${x}" y2="${height - 8}"/>`,
    `<rect class="head" x="${x - 100}" y="6" width="200" height="34" rx="8"/>`,
    `<text class="head" x="${x}" y="28" text-anchor="middle">${escapeHtml(name)}</text>`,
  ].join('');
}

function stepSvg({ from, to, text, isAnswer, link, windows }: DrawnStep, x: (lane: number) => number, y: number): string {
  const [start, end] = [x(from), x(to)];
  const middle = from === to ? start : (start + end) / 2;
  const words = `<text class="step" x="${middle}" y="${y - 8}" text-anchor="middle">${escapeHtml(text)}</text>`;
  const inward = end > start ? -3 : 3;
  const arrow =
    from === to
      ? `<circle class="self" cx="${start}" cy="${y}" r="5"/>`
      : `<line class="${isAnswer ? 'answer' : 'call'}" x1="${start}" y1="${y}" x2="${end + inward}" y2="${y}" marker-end="url(#arrow)"/>`;
  const lasting = windows.map(({ figure, text: what }, i) => {
    const at = y + 20 + i * windowHeight;
    return `<text class="window" x="${middle}" y="${at}" text-anchor="middle"><tspan class="figure">${escapeHtml(figure)}</tspan> ${escapeHtml(what)}</text>`;
  });
  const named = link ? `<a href="${address(link)}">${words}</a>` : words;
  return [arrow, named, ...lasting].join('');
}
