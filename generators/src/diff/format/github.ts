import type { Change } from '../change.ts';
import { headings, summary, type DiffReport } from '../report.ts';
import type { Impact } from '../verdicts.ts';

const commands: Readonly<Record<Impact, string>> = { breaking: 'error', behavior: 'warning', addition: 'notice', text: 'notice' };

/** The report as annotations of GitHub Actions: one for each change, at its first place. Leaves out changes of texts. */
export function github(report: DiffReport): string {
  const changes = report.changes.filter(({ impact }) => impact !== 'text');
  return [...changes.map(annotation), summary(report)].join('\n');
}

function annotation({ impact, spots, says }: Change): string {
  const [first] = spots;
  const place = first?.file === undefined || first.isGone ? '' : `file=${property(first.file)},line=${first.line},`;
  const text = `${spots.map(({ where }) => where).join(', ')}: ${says}`;
  return `::${commands[impact]} ${place}title=${property(headings[impact])}::${data(text)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
