import type { Code, CodeFamily, CodeList, Failure } from '../../../model/protocol.ts';
import { whoInWords } from '../../../model/phrases.ts';
import { table } from '../content/blocks.ts';
import { line, literal, text, type Inline } from '../content/inline.ts';
import { section, type Section } from '../site/page.ts';
import type { View } from '../site/view.ts';
import { linkedText } from './linked.ts';

/** Who must act on a code. */
export function whoActs({ failure }: Pick<Code, 'failure'>): Inline {
  return text(failure ? whoInWords[failure.who] : '');
}

/** Whether repeating the call helps, and whether it is safe. */
export function repeating({ failure }: Pick<Code, 'failure'>): Inline {
  return text(failure ? retryInWords(failure.retry) : '');
}

function retryInWords({ helps, safe, wait }: Failure['retry']): string {
  const after = wait === undefined ? '' : ` after ${wait} second${wait === 1 ? '' : 's'}`;
  const safety = safe === undefined ? 'safe if repeating the operation is safe' : safe ? 'safe' : 'not safe';
  return `${helps ? `may help${after}` : "doesn't help"}, ${safety}`;
}

/** The facts about codes that aren't listed, by the beginning of the code. */
export function familiesSection(view: View, { families }: CodeList): Section {
  const rows = families.map((family: CodeFamily) => [
    line`${literal(`${family.prefix}…`)}`,
    linkedText(view, family.means),
    whoActs(family),
    repeating(family),
    linkedText(view, family.advice ?? ''),
  ]);
  const head = ['Begins with', 'Meaning', 'Who must act', 'Retry', 'What to do'].map(text);
  return section('Codes that are not listed', 'families', table(head, rows));
}
