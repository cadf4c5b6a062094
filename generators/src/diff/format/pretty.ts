import type { Change, ChangeSpot } from '../change.ts';
import { groups, summary, type Report } from '../report.ts';

/** For people at a terminal. */
export function pretty(report: Report): string {
  const told = groups(report).map(({ heading, changes }) => [heading, ...changes.map((change) => entry(change))].join('\n'));
  const accepted = report.accepted.map(({ change, reason }) => entry(change, `accepted: ${reason}`));
  return [...told, ...(accepted.length > 0 ? [['Accepted', ...accepted].join('\n')] : []), summary(report)].join('\n\n');
}

function entry({ kind, spots, says, likely, for: audiences }: Change, remark?: string): string {
  const places = spots.flatMap((spot) => placeOf(spot) ?? []);
  const guess = likely === undefined ? [] : [`perhaps it is ${likely} now`];
  const beside = [...new Set(places), audiences.join(', '), kind, ...guess, ...(remark === undefined ? [] : [remark])].join(
    ' · ',
  );
  return `  ${spots.map(({ where }) => where).join(', ')}: ${says}\n    ${beside}`;
}

/** What is gone has the place that it had. */
export function placeOf({ file, line, isGone }: ChangeSpot): string | undefined {
  return file === undefined ? undefined : `${isGone ? 'was at ' : ''}${file}:${line}`;
}
