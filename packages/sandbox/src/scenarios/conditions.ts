import { answerConditions, type AnswerCondition } from '@idv-protocol/types/scenarios';
import type { Parameters } from '../domain/transaction.ts';

/** The paths in a response that are left out, because the requests don't meet their conditions. */
export function withheldPaths(requests: Readonly<Record<string, Parameters>>): string[] {
  return Object.entries(answerConditions).flatMap(([path, all]) => (all.every((one) => holds(one, requests)) ? [] : [path]));
}

function holds(
  { operation, field, is, isNot, present, matches }: AnswerCondition,
  requests: Readonly<Record<string, Parameters>>,
): boolean {
  if (field === undefined) return true;
  const value = requests[operation]?.[field];
  if (present !== undefined && present !== (value !== undefined && value !== '')) return false;
  if (is && !(value !== undefined && is.includes(value))) return false;
  if (isNot && (value === undefined || isNot.includes(value))) return false;
  return matches === undefined || (value !== undefined && new RegExp(matches, 'u').test(value));
}
