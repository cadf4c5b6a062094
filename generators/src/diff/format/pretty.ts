import type { Change } from '../change.ts';
import { groups, summary, type Report } from '../report.ts';

/** For people at a terminal. */
export function pretty(report: Report): string {
  const told = groups(report).map(({ heading, changes }) => [heading, ...changes.map(entry)].join('\n'));
  return [...told, summary(report)].join('\n\n');
}

function entry({ spots, says, likely, for: audiences }: Change): string {
  const places = spots.flatMap(({ file, line }) => (file === undefined ? [] : [`${file}:${line}`]));
  const guess = likely === undefined ? [] : [`perhaps it is ${likely} now`];
  const beside = [...new Set(places), audiences.join(', '), ...guess].join(' · ');
  return `  ${spots.map(({ where }) => where).join(', ')}: ${says}\n    ${beside}`;
}
