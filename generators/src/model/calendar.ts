/** Whether a date as ISO 8601 has it, yyyy-MM-dd, is a day of the calendar. A date without a day is taken as it is. */
export function isInCalendar(iso: string): boolean {
  if (iso.length !== 10 || iso.slice(8) < '29') return true;
  const [year, month, day] = iso.split('-').map(Number);
  // The last day of a month is the day before the first of the next.
  return day! <= new Date(Date.UTC(year!, month, 0)).getUTCDate();
}
