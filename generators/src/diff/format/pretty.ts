import type { Change, ChangeSpot } from '../change.ts';
import { groups, summary, type DiffReport } from '../report.ts';

/** The report for a terminal. */
export function pretty(report: DiffReport): string {
  const sections = groups(report).map(({ heading, changes }) => [heading, ...changes.map((change) => entry(change))].join('\n'));
  const accepted = report.accepted.map(({ change, reason }) => entry(change, `accepted: ${reason}`));
  return [...sections, ...(accepted.length > 0 ? [['Accepted', ...accepted].join('\n')] : []), summary(report)].join('\n\n');
}

function entry({ kind, spots, says, suggestion, for: audiences }: Change, remark?: string): string {
  const places = spots.flatMap((spot) => placeOf(spot) ?? []);
  const guess = suggestion === undefined ? [] : [`perhaps it is ${suggestion} now`];
  const beside = [...new Set(places), audiences.join(', '), kind, ...guess, ...(remark === undefined ? [] : [remark])].join(
    ' · ',
  );
  return `  ${spots.map(({ where }) => where).join(', ')}: ${says}\n    ${beside}`;
}

/** The place of a change. Something that is gone has its place in the spec before. */
export function placeOf({ file, line, isGone }: ChangeSpot): string | undefined {
  return file === undefined ? undefined : `${isGone ? 'was at ' : ''}${file}:${line}`;
}
