import { loadValidators, notices, problems, type Validate } from '../../support/validators.ts';
import type { Trial } from '../expected/trials.ts';
import { generated } from './generated.ts';

export type { Validate };

/** A message's validator by the name of its type. */
export async function validators(): Promise<(type: string) => Validate> {
  return loadValidators(await generated('validators'));
}

/** What is reported about several fields together. It has its own tests. */
const acrossFields = /^(rule|contradiction) /;

/** Validates a message, and returns how the result differs from the expected one. Ignores notices about several fields. */
export function disappointments(validate: Validate, message: unknown, path: string, { value, outcome, inside }: Trial): string[] {
  const result = validate(message);
  const at = inside === undefined ? path : `${path}.${inside}`;
  const heard = result.ok ? notices(result).filter((notice) => !acrossFields.test(notice)) : problems(result);
  const is = `${path} = ${JSON.stringify(value)?.slice(0, 60)}: ${result.ok ? 'taken' : 'refused'} (${heard.join(', ')})`;
  // A value may need another field.
  if (outcome === 'fine') return heard.every((one) => acrossFields.test(one)) ? [] : [`${is} instead of taken`];
  if ('issue' in outcome) {
    const isHeard = heard.some((problem) => `${problem} `.startsWith(`${outcome.issue} ${at} `));
    return !result.ok && isHeard ? [] : [`${is} instead of ${outcome.issue} ${at}`];
  }
  const isStrictlyRefused = !validate(message, { strict: true }).ok;
  return result.ok && isStrictlyRefused && heard.includes(`${outcome.notice} ${at}`)
    ? []
    : [`${is} instead of a notice ${outcome.notice} ${at}`];
}
