import type { Field, Message } from '../../../model/protocol.ts';

/** Whether a field has to be sent, or can be counted on. */
export function presenceInWords({ role, rules }: Message, { path, required, returnedWhen }: Field): string {
  if (role !== 'request') {
    if (required) return 'always there';
    return returnedWhen.length > 0 ? 'on a condition' : 'may be missing';
  }
  if (required) return 'required';
  return rules.some((rule) => rule.exactlyOne?.of.includes(path)) ? 'one of a choice' : 'optional';
}
