import type { Code, Operation, Prevented } from '../../../model/protocol.ts';
import { table } from '../content/blocks.ts';
import { join, line, nothing, text, type Inline } from '../content/inline.ts';
import { section, type Section } from '../site/page.ts';
import type { View } from '../site/view.ts';
import { returnCode } from './facts.ts';
import { repeating, whoActs } from './failures.ts';

/** The return codes of a call, sorted by HTTP status. */
export function returnCodesSection(view: View, codes: readonly Code[], operation: Operation): Section {
  const rows = codes
    .toSorted((a, b) => (a.status ?? 0) - (b.status ?? 0))
    .map((entry) => {
      const { code, status, means, advice = '' } = entry;
      return [text(`${status ?? ''}`), returnCode(view, code), text(means), text(advice), whoActs(entry), repeating(entry)];
    });
  const head = ['Status', 'Code', 'Meaning', 'What to do', 'Who must act', 'Retry'].map(text);
  return section('Return codes', 'return-codes', table(head, rows), returnCodesOfFields(view, operation));
}

/** The return codes for a request that breaks the constraints of its fields. */
export function returnCodesOfFields(view: View, { breach: { missing, invalid } }: Operation): Inline {
  const whole = [
    missing === undefined ? nothing : line`If a required parameter is missing, the service ${returns(view, missing)}.`,
    invalid === undefined ? nothing : line`If a parameter has an invalid value, the service ${returns(view, invalid)}.`,
  ];
  return join(whole, ' ');
}

function returns(view: View, { code, basis }: Prevented): Inline {
  const returned = returnCode(view, code);
  return basis === 'stated' ? line`returns ${returned}` : line`probably returns ${returned} (no page states it)`;
}
