/** Whether an ISO 8601 date, with or without a time, exists in the calendar. A text without a year and a day passes. */
export function isInCalendar(iso: string): boolean {
  if (iso.length < 10 || iso[4] !== '-' || iso.slice(8, 10) < '29') return true;
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)].map(Number);
  // Day 0 of the next month is the last day of this month.
  return day! <= new Date(Date.UTC(year!, month, 0)).getUTCDate();
}
