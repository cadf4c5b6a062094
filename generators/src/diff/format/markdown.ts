import { code, escape } from '../../emit/docs/markdown/escape.ts';
import type { Change } from '../change.ts';
import { groups, summary, type DiffReport } from '../report.ts';

/** The report for a pull request or a changelog. */
export function markdown(report: DiffReport): string {
  const sections = groups(report).map(({ heading, changes }) => section(heading, changes.map(item)));
  const accepted = report.accepted.map(({ change, reason }) => `${item(change)} Accepted: ${escape(reason)}`);
  return [...sections, ...(accepted.length > 0 ? [section('Accepted', accepted)] : []), summary(report)].join('\n\n');
}

function section(heading: string, items: readonly string[]): string {
  return `### ${heading}\n\n${items.join('\n')}`;
}

function item({ spots, says, suggestion, for: audiences }: Change): string {
  const guess = suggestion === undefined ? '' : ` Perhaps it is ${code(suggestion)} now.`;
  return `- ${spots.map(({ where }) => code(where)).join(', ')}: ${escape(says)}${guess} (${audiences.join(', ')})`;
}
