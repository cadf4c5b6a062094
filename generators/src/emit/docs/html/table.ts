import type { Table } from '../content/blocks.ts';
import type { Inline, Tone } from '../content/inline.ts';
import { plainText } from '../content/plain.ts';
import { escapeHtml } from './escape.ts';
import { inlineHtml } from './inline.ts';

/**
 * A table in a box that scrolls if the table is too wide, so that the page doesn't scroll. The box is reachable by keyboard. On
 * a phone, each row becomes a card whose lines begin with the column heads.
 */
export function tableHtml({ head, rows, isMatrix }: Table): string {
  const headCells = head.map((one) => {
    const html = inlineHtml(one);
    return html === '' ? '<td></td>' : `<th scope="col">${html}</th>`;
  });
  const heads = head.map((one) => escapeHtml(plainText(one)));
  const bodyRows = rows.map((cells) => {
    const html = cells.map((one, i) => (i === 0 ? firstCell(one, isMatrix) : cellHtml(one, heads[i] ?? '')));
    return `<tr>${html.join('')}</tr>`;
  });
  const parts = [`<thead><tr>${headCells.join('')}</tr></thead>`, '<tbody>', ...bodyRows, '</tbody>'];
  const kind = isMatrix ? ' matrix' : head.length === 2 ? ' pairs' : '';
  return `<div class="scroll${kind}" tabindex="0"><table>\n${parts.join('\n')}\n</table></div>`;
}

function firstCell(content: Inline, isMatrix: boolean): string {
  return isMatrix ? `<th scope="row">${inlineHtml(content)}</th>` : `<td>${inlineHtml(content)}</td>`;
}

function cellHtml(content: Inline, head: string): string {
  const html = inlineHtml(content);
  const isVoid = html === '' || toneOf(content) === 'absent';
  return `<td${head === '' ? '' : ` data-head="${head}"`}${isVoid ? ' class="void"' : ''}>${html}</td>`;
}

function toneOf(content: Inline): Tone | undefined {
  if (content.kind === 'link') return toneOf(content.label);
  return content.kind === 'badge' ? content.tone : undefined;
}
