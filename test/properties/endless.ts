import type { Issue } from '../../packages/runtime/src/result.ts';

/** Whether it is the notice of a text in the place of a date that says that the date never comes: the schemas list it. */
export function isOfEndless({ code, message }: Issue): boolean {
  return code === 'unusual-form' && message.includes('which says that the date never comes');
}
