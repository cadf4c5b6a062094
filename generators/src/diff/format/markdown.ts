import { code, escape } from '../../emit/docs/markdown/escape.ts';
import type { Change } from '../change.ts';
import { groups, summary, type Report } from '../report.ts';

/** For a pull request or a list of changes. */
export function markdown(report: Report): string {
  const told = groups(report).map(({ heading, changes }) => section(heading, changes.map(item)));
  const accepted = report.accepted.map(({ change, reason }) => `${item(change)} Accepted: ${escape(reason)}`);
  return [...told, ...(accepted.length > 0 ? [section('Accepted', accepted)] : []), summary(report)].join('\n\n');
}

function section(heading: string, items: readonly string[]): string {
  return `### ${heading}\n\n${items.join('\n')}`;
}

function item({ spots, says, likely, for: audiences }: Change): string {
  const guess = likely === undefined ? '' : ` Perhaps it is ${code(likely)} now.`;
  return `- ${spots.map(({ where }) => code(where)).join(', ')}: ${escape(says)}${guess} (${audiences.join(', ')})`;
}
