// The contract between the compiler and the runtime: everything that the compiler imports from this package.

export { isInCalendar } from './calendar.ts';
export { others } from './quick-check.ts';
export type { Marks } from './redact.ts';
export type { ContradictionFound, Explanation, Issue, IssueCode, Notice, NoticeCode, ToSdk } from './result.ts';
export { suggestion } from './suggestion.ts';
