import { diagnose } from '../../diagnostics/diagnostic.ts';
import { isInCalendar } from '#runtime';
import type { CheckRule } from '../rule.ts';
import { allSpecFiles, locatedKeys } from '../located.ts';

/** Dates in the changelog, of sources and of deprecations must be days of the calendar. */
export const calendarDays: CheckRule = {
  needs: 'file',
  *check(files) {
    const { service, sources } = files;
    for (const file of allSpecFiles(files)) {
      for (const { key, path, value } of locatedKeys(file)) {
        if (key !== 'since' || typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || isDay(value)) continue;
        yield diagnose('no-such-day', file.source.at(path), { date: value });
      }
    }
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

/** The meta-schema checks the form of the text. */
function isDay(date: string): boolean {
  const [, month = '', day = ''] = date.split('-');
  return month >= '01' && month <= '12' && day >= '01' && isInCalendar(date);
}
