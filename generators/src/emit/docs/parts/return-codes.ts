import type { Code, Operation, Prevented } from '../../../model/protocol.ts';
import { table } from '../content/blocks.ts';
import { join, line, nothing, text, type Inline } from '../content/inline.ts';
import { section, type Section } from '../site/page.ts';
import type { View } from '../site/view.ts';
import { returnCode } from './facts.ts';

/** The return codes of a call, by their HTTP status. */
export function returnCodesSection(view: View, codes: readonly Code[], operation: Operation): Section {
  const rows = codes
    .toSorted((a, b) => (a.status ?? 0) - (b.status ?? 0))
    .map(({ code, status, means, advice }) => [text(`${status ?? ''}`), returnCode(view, code), text(means), text(advice ?? '')]);
  const head = ['Status', 'Code', 'Meaning', 'What to do'].map(text);
  return section('Return codes', 'return-codes', table(head, rows), breachInWords(view, operation));
}

/** What answers a request that breaks the constraints of its own fields. */
export function breachInWords(view: View, { breach: { missing, invalid } }: Operation): Inline {
  const whole = [
    missing === undefined ? nothing : line`without a required parameter ${answer(view, missing)}`,
    invalid === undefined ? nothing : line`with a value that a parameter doesn't take ${answer(view, invalid)}`,
  ].filter((clause) => clause !== nothing);
  return whole.length === 0 ? nothing : line`A request ${join(whole, ', one ')}.`;
}

function answer(view: View, { code, basis }: Prevented): Inline {
  const returned = returnCode(view, code);
  return basis === 'stated'
    ? line`is answered with ${returned}`
    : line`is probably answered with ${returned} (no page states it)`;
}
