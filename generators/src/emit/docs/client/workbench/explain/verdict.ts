import type { ContradictionFound, Explanation } from '#runtime';
import type { Reading, WorkbenchSubject } from '../../../workbench/contract.ts';
import { codesCalled, own, type ListedCodeFacts, type Knowledge } from '../knowledge.ts';
import { isValues } from '../values.ts';
import type { Verdict, VerdictKey } from './explanation.ts';

/** Results of the validators beside the key of the verdict. */
interface More {
  readonly explanation?: Explanation | undefined;
  readonly contradictions?: readonly ContradictionFound[] | undefined;
  readonly issues?: number | undefined;
}

/** The verdict on a message. `inside` is true if the value is only a part of a message. */
export function verdictOn(
  knowledge: Knowledge,
  subject: WorkbenchSubject,
  reading: Reading,
  given: unknown,
  inside: boolean,
): Verdict {
  const { outcome, explainError } = knowledge.validators;
  if (subject.kind === 'request') {
    const issues = reading.issues?.length ?? 0;
    return describe(knowledge, subject, { kind: issues === 0 ? 'accepted' : 'refused', code: undefined }, { issues });
  }
  if (!reading.ok) return describe(knowledge, subject, { kind: 'unreadable', code: undefined });
  if (subject.kind === 'query') return describe(knowledge, subject, queryKey(subject, reading));
  if (subject.kind === 'payload' || inside) return describe(knowledge, subject, { kind: 'plain', code: undefined });
  const read = own(outcome, subject.id);
  if (read) {
    const found = read(reading);
    if ('explanation' in found) return describe(knowledge, subject, { kind: found.kind, code: found.explanation.code }, found);
    if ('contradictions' in found) return describe(knowledge, subject, { kind: found.kind, code: undefined }, found);
    return describe(knowledge, subject, { kind: found.kind, code: codeOf(found.reason) });
  }
  const explanation = explainError?.(given, { operation: subject.operation?.id });
  const code = explanation?.code;
  const isSuccess = subject.kind === 'response' && (code === undefined || knowledge.facts.successes.includes(code));
  return describe(knowledge, subject, { kind: isSuccess ? 'succeeded' : 'error', code }, isSuccess ? {} : { explanation });
}

/** Describes a verdict by its key. A link has only the key, without `more`. */
export function describe(knowledge: Knowledge, subject: WorkbenchSubject, key: VerdictKey, more: More = {}): Verdict {
  const { kind, code } = key;
  const reason = code === undefined ? undefined : codesCalled(knowledge, code)[0];
  const isError = kind === 'error' || kind === 'unfinished';
  const explanation = more.explanation ?? (isError && code !== undefined ? known(knowledge, subject, code) : undefined);
  return {
    ...key,
    ...words[kind],
    title:
      kind === 'plain'
        ? subject.title
        : kind === 'refused' && more.issues
          ? `${words.refused.title}: ${count(more.issues)}`
          : words[kind].title,
    reason,
    says: [
      ...(more.contradictions ?? []).map(({ says }) => says),
      ...(kind === 'plain' ? [subject.says] : []),
      ...(subject.kind === 'query' && kind !== 'unreadable' ? [noProof] : []),
    ],
    advice: explanation?.advice ?? reason?.entry.advice ?? words[kind].advice,
    facts: [...(explanation ? explained(knowledge, explanation) : []), ...(isError ? [] : attributes(reason))],
  };
}

const noProof =
  'This is only what the address says. Anybody can send such an address. Get the result from the service before you act on it.';

const words: Readonly<Record<VerdictKey['kind'], Pick<Verdict, 'tone' | 'title' | 'advice'>>> = {
  passed: { tone: 'good', title: 'Passed', advice: undefined },
  failed: { tone: 'bad', title: 'Failed', advice: undefined },
  inconsistent: {
    tone: 'choice',
    title: 'The values contradict each other',
    advice: 'Don’t act on the verdict. Let a person look at the case.',
  },
  unfinished: { tone: 'choice', title: 'Not finished yet', advice: undefined },
  error: { tone: 'bad', title: 'The call failed', advice: undefined },
  succeeded: { tone: 'good', title: 'The call succeeded', advice: undefined },
  accepted: { tone: 'good', title: 'The checks accept this request', advice: undefined },
  refused: { tone: 'bad', title: 'The checks refuse this request', advice: 'Fix the issues below, then send it.' },
  unreadable: { tone: 'bad', title: 'The message can’t be read', advice: 'The issues below say why.' },
  plain: { tone: 'may', title: '', advice: undefined },
};

/** The explanation of a failed call from its code alone. */
function known({ validators }: Knowledge, { operation }: WorkbenchSubject, code: string): Explanation | undefined {
  return validators.explainError?.({ code }, { operation: operation?.id });
}

function explained({ facts }: Knowledge, { who, retryable, safeToRepeat, waitSeconds }: Explanation): [string, string][] {
  const after = waitSeconds === undefined ? '' : ` after ${waitSeconds} ${waitSeconds === 1 ? 'second' : 'seconds'}`;
  const repeat = retryable ? `may help${after}; ${safeToRepeat ? 'it is safe' : 'it may not be safe'}` : 'does not help';
  return [
    ['Who must act', own(facts.who, who) ?? who],
    ['Repeating the call', repeat],
  ];
}

function attributes(reason: ListedCodeFacts | undefined): readonly (readonly [string, string])[] {
  return reason?.entry.attributes ?? [];
}

function queryKey({ outcome }: WorkbenchSubject, { value }: Reading): VerdictKey {
  if (!outcome || !isValues(value)) return { kind: 'plain', code: undefined };
  const decoded = (name: string) => value[name.charAt(0).toLowerCase() + name.slice(1)];
  const verdict = decoded(outcome.verdict);
  const kind = verdict === true ? 'passed' : verdict === false ? 'failed' : 'plain';
  return { kind, code: codeOf(decoded(outcome.reason)) };
}

/** A code as decoders return it: as text, or as an object with its facts. */
function codeOf(reason: unknown): string | undefined {
  if (typeof reason === 'string') return reason;
  return isValues(reason) && typeof reason['code'] === 'string' ? reason['code'] : undefined;
}

function count(issues: number): string {
  return issues === 1 ? '1 issue' : `${issues} issues`;
}
