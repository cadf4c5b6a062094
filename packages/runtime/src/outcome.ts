import { contradictionsIn, type ContradictionRule } from './contradiction.ts';
import type { Explanation } from './result.ts';
import { isObject } from './values.ts';

/** Where a decoded response has the outcome. */
export interface OutcomeRules {
  readonly call: (value: never) => unknown;
  readonly verdict: (value: never) => unknown;
  readonly reason: (value: never) => unknown;
  /** The codes of successful calls, and of calls that came too early. */
  readonly successes: readonly string[];
  readonly unfinished: readonly string[];
  readonly contradictions: readonly ContradictionRule[];
  readonly operation: string;
}

/** The result of a decoder, or a test's replacement for it. */
interface Given {
  readonly value?: object | undefined;
  readonly raw?: unknown;
}

export type Explain = (error: unknown, options: { readonly operation: string }) => Explanation;

/** The outcome in a decoded response: its kind, with the data of that kind. Never throws. */
export function outcome(rules: OutcomeRules, explain: Explain) {
  const read = (from: (value: never) => unknown, value: object): unknown => Reflect.apply(from, undefined, [value]);
  const explained = (error: unknown) => explain(error, { operation: rules.operation });
  return (decoded: Given) => {
    try {
      return isObject(decoded.value) ? outcomeIn(decoded.value, () => decoded.raw) : unreadable();
    } catch {
      return unreadable(); // not the result of a decoder
    }
  };

  function unreadable() {
    return { kind: 'error', explanation: explained('') };
  }

  /** `raw` is called only if needed, because it may have to parse a large body again. */
  function outcomeIn(value: object, raw: () => unknown) {
    const contradictions = contradictionsIn(rules.contradictions, value).map(({ id, says, basis }) => ({ id, says, basis }));
    if (contradictions.length > 0) return { kind: 'inconsistent', contradictions };
    const code = read(rules.call, value);
    if (typeof code === 'string' && rules.unfinished.includes(code))
      return { kind: 'unfinished', explanation: explained(raw() ?? value) };
    if (typeof code !== 'string' || !rules.successes.includes(code))
      return { kind: 'error', explanation: explained(raw() ?? value) };
    const [verdict, reason] = [read(rules.verdict, value), read(rules.reason, value)];
    if (typeof verdict === 'boolean') return { kind: verdict ? 'passed' : 'failed', reason };
    return { kind: 'inconsistent', contradictions: [noVerdict] };
  }
}

const noVerdict = {
  id: 'no-verdict',
  says: 'The call succeeded, and the response has no readable verdict.',
  basis: 'inferred',
} as const;
