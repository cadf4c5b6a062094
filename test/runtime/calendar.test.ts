import { expect, test } from 'vitest';
import { isInCalendar } from '../../packages/runtime/src/calendar.ts';

test.each(['2024-02-29', '2000-02-29', '2023-12-31', '2023-04-30T10:00:00Z', '2023-04', '--02-30'])('%s is accepted', (date) => {
  expect(isInCalendar(date)).toBe(true);
});

test.each(['2023-02-29', '1900-02-29', '2023-04-31', '2023-02-30T10:00:00Z'])('%s is not a day', (date) => {
  expect(isInCalendar(date)).toBe(false);
});
