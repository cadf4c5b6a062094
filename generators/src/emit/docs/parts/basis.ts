import type { Basis, Sources } from '../../../model/protocol.ts';
import { join, label, line, nothing, text, type Inline } from '../content/inline.ts';
import type { View } from '../site/view.ts';
import { isSame, sourceLinks } from './facts.ts';
import { linkedText } from './linked.ts';

/**
 * The statements that constraints are based on, in one line. Each has its constraints and its sources. Sources that all of them
 * share are named once, or not at all if they are those of the whole field.
 */
export function basisLine(view: View, bases: readonly Basis[], whole: Sources): Inline {
  const [first] = bases;
  if (!first) return nothing;
  const isShared = bases.every(({ source }) => isSame(source, first.source));
  const sentences = bases.map(({ for: constraints, source, says }) => {
    const about = text(constraints.map((one) => names[one]).join(', '));
    const aside = join([about, isShared ? nothing : sourceLinks(view, source)], '; ');
    return line`${linkedText(view, says.trim().replace(/\.$/, ''))}${inBrackets(aside)}.`;
  });
  const sources = isShared && !isSame(first.source, whole) ? sourceLinks(view, first.source) : nothing;
  return line`${label('Based on')} ${join(sentences, ' ')}${inBrackets(sources)}`;
}

function inBrackets(aside: Inline): Inline {
  return aside === nothing ? nothing : line` (${aside})`;
}

const names = {
  required: 'presence',
  length: 'length',
  pattern: 'pattern',
  values: 'values',
  range: 'range',
} as const satisfies Readonly<Record<Basis['for'][number], string>>;
