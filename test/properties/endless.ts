import type { Issue } from '../../packages/runtime/src/result.ts';

/** Whether it is the notice of a text that means no end date. The schemas list this text. */
export function isOfEndless({ code, message }: Issue): boolean {
  return code === 'unusual-form' && message.includes('which means no end date');
}
