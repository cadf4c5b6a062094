import type { Message } from '../../../model/protocol.ts';
import { table } from '../content/blocks.ts';
import { literal, text } from '../content/inline.ts';
import { section, type Section } from '../site/page.ts';
import type { View } from '../site/view.ts';
import { conditionWords } from './conditions.ts';
import { linkedText } from './linked.ts';

/** Values of a response that contradict each other. */
export function contradictionsSection(view: View, { contradictions }: Message): Section {
  const rows = contradictions.map(({ id, description, when, basis }) => [
    literal(id),
    linkedText(view, description),
    linkedText(view, conditionWords(view, when)),
    text(basis),
  ]);
  const head = ['Contradiction', 'What it means', 'When', 'Basis'].map(text);
  return section('Contradictions', 'contradictions', table(head, rows));
}
