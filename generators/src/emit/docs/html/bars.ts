import type { Bar } from '../content/blocks.ts';
import { escapeHtml } from './escape.ts';

const width = 800;
const rowHeight = 44;
/** The width of the longest bar. */
const longest = 780;

/** A bar chart of durations, with a label above each bar. The scale is logarithmic: otherwise minutes would vanish beside days. */
export function barsHtml(title: string, bars: readonly Bar[]): string {
  const rows = bars.map(({ figure, text, share }, i) => {
    const y = 10 + i * rowHeight;
    const words = `<text x="0" y="${y + 14}"><tspan class="figure">${escapeHtml(figure)}</tspan> · ${escapeHtml(text)}</text>`;
    return `${words}<rect class="window" x="0" y="${y + 22}" width="${Math.round(longest * share)}" height="6" rx="3"/>`;
  });
  const end = 10 + bars.length * rowHeight;
  const scale = `<text class="step" x="0" y="${end + 12}">On a logarithmic scale</text>`;
  const summary = bars.map(({ figure, text }) => `${figure}: ${text}`).join('. ');
  return `<figure class="drawn"><svg viewBox="0 0 ${width} ${end + 18}" role="img" aria-label="${escapeHtml(`${title}. ${summary}.`)}">\n${rows.join('\n')}\n${scale}\n</svg></figure>`;
}
