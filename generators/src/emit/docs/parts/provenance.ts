import { counted } from '../../../counted.ts';
import { shownBesideFact } from '../../../model/discrepancies.ts';
import type { Basis, Discrepancy, Sources, Value } from '../../../model/protocol.ts';
import { bullets, provenance, type Block } from '../content/blocks.ts';
import { isNothing, join, label, line, literal, nothing, type Inline } from '../content/inline.ts';
import { groupPairs } from '../site/group.ts';
import { places } from '../site/places.ts';
import { link, type View } from '../site/view.ts';
import { basisLine } from './basis.ts';
import { discrepancyLines, isSame, sourceLinks } from './facts.ts';

interface Facts {
  readonly source: Sources;
  readonly basis?: readonly Basis[];
  readonly values?: readonly Value[];
  readonly discrepancies?: readonly Discrepancy[];
}

/** The sources of a fact and their disagreements, folded into one line that shows the number of each. */
export function provenanceOf(view: View, { source, basis = [], values = [], discrepancies = [] }: Facts): Block {
  const sources = new Set([source, ...[...basis, ...values].map((one) => one.source)].flat());
  const disagreements = discrepancyLines(view, discrepancies);
  const count = [
    counted(sources.size, 'source'),
    ...(disagreements.length > 0 ? [counted(disagreements.length, 'disagreement')] : []),
  ];
  const lines = [
    ...disagreements,
    basisLine(view, basis, source),
    ...valueSources(view, values, source),
    datedSources(view, source),
  ];
  const body = bullets(lines.filter((one) => !isNothing(one)));
  return provenance(count.join(', '), shownBesideFact(discrepancies).length > 0, body);
}

/** The values whose sources differ from those of the field. */
function valueSources(view: View, values: readonly Value[], whole: Sources): Inline[] {
  const own = values.filter(({ source }) => !isSame(source, whole));
  const groups = [...groupPairs(own.map((value) => [value.source.join(' '), value] as const)).values()];
  return groups.flatMap((group) => {
    const [first] = group;
    const names = join(
      group.map(({ value }) => literal(value)),
      ', ',
    );
    return first ? [line`${label(group.length === 1 ? 'Value' : 'Values')} ${names}: ${sourceLinks(view, first.source)}`] : [];
  });
}

/** The sources, with the date of the last change where it is known. */
function datedSources(view: View, ids: Sources): Inline {
  const sources = ids.map((id) => {
    const source = view.sources.get(id);
    const date = source?.updated === undefined ? nothing : line`, changed ${source.updated}`;
    return line`${link(view, source?.title ?? id, places.source(id))}${date}`;
  });
  return line`${label(ids.length === 1 ? 'Source' : 'Sources')} ${join(sources, '; ')}`;
}
