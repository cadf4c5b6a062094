import { diagnose } from '../../diagnostics/diagnostic.ts';
import { isInCalendar } from '../../model/calendar.ts';
import type { CheckRule } from '../rule.ts';

/** The dates of the changelog and of sources are days of the calendar. */
export const calendarDays: CheckRule = {
  needs: 'file',
  *check({ service, sources }) {
    for (const [i, { date }] of (service?.data.changes ?? []).entries()) {
      if (service && !isDay(date)) yield diagnose('no-such-day', service.source.at(['changes', i, 'date']), { date });
    }
    for (const [id, { updated }] of Object.entries(sources?.data.sources ?? {})) {
      if (sources && updated !== undefined && !isDay(updated)) {
        yield diagnose('no-such-day', sources.source.at(['sources', id, 'updated']), { date: updated });
      }
    }
  },
};

/** That the text has the form of a day is up to the meta-schema. */
function isDay(date: string): boolean {
  const [, month = '', day = ''] = date.split('-');
  return month >= '01' && month <= '12' && day >= '01' && isInCalendar(date);
}
