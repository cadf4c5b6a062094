/** Whether a date as ISO 8601 has it, with or without a time, is a day of the calendar. What has no year and day is taken as it is. */
export function isInCalendar(iso: string): boolean {
  if (iso.length < 10 || iso[4] !== '-' || iso.slice(8, 10) < '29') return true;
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)].map(Number);
  // The last day of a month is the day before the first of the next.
  return day! <= new Date(Date.UTC(year!, month, 0)).getUTCDate();
}
