import { shownBesideFact } from '../../../model/discrepancies.ts';
import { deprecatedInWords, limitInWords } from '../../../model/phrases.ts';
import type { Code, Discrepancy, Field, Limit, Note, Sources } from '../../../model/protocol.ts';
import { bullets, type Block } from '../content/blocks.ts';
import { enumerate, join, label, line, literal, nothing, sentence, text, type Inline } from '../content/inline.ts';
import { places, type PagePlace } from '../site/places.ts';
import { section, type Section } from '../site/page.ts';
import { link, type View } from '../site/view.ts';
import { linkedText } from './linked.ts';

// Small facts that many parts of the protocol have, each as one line.

export function sourceLinks(view: View, ids: Sources): Inline {
  return join(
    ids.map((id) => link(view, view.sources.get(id)?.title ?? id, places.source(id))),
    ', ',
  );
}

/** The sources in brackets. Nothing if they are the same as those of the whole. */
export function ownSources(view: View, ids: Sources, whole: Sources): Inline {
  return isSame(ids, whole) ? nothing : line` (${sourceLinks(view, ids)})`;
}

export function isSame(ids: Sources, whole: Sources): boolean {
  return ids.length === whole.length && ids.every((id, i) => id === whole[i]);
}

export function noteLines(view: View, notes: readonly Note[], whole: Sources): Inline[] {
  return notes.map(
    (note) =>
      line`${label(noteKinds[note.kind])} ${linkedText(view, sentence(note.text))}${ownSources(view, note.source, whole)}`,
  );
}

/** A line that says since when something is deprecated, and what replaces it. */
export function deprecatedLine({ deprecated }: Pick<Field, 'deprecated'>): Inline[] {
  return deprecated ? [line`**${deprecatedInWords(deprecated)}**`] : [];
}

const noteKinds = { advice: 'Advice', warning: 'Warning', limit: 'Note' } as const;

export function limitLines(view: View, limits: readonly Limit[]): Inline[] {
  return limits.map((limit) => line`${link(view, label('Limit'), places.limit(limit.id))} ${limitInWords(limit)}`);
}

/** The discrepancies that change what you send or receive. The page of discrepancies lists the others, too. */
export function discrepancyLines(view: View, discrepancies: readonly Discrepancy[]): Inline[] {
  return shownBesideFact(discrepancies).map(({ id, about, taken }) => {
    return line`${link(view, label('Sources differ'), places.discrepancy(id))} ${sentence(about)} This reference uses: ${sentence(taken)}`;
  });
}

/** The notes and limits of a page's subject, after the given lines. */
export function subjectFacts(view: View, { notes, limits, source }: SubjectFacts, first: readonly Inline[] = []): Block {
  return bullets([...first, ...noteLines(view, notes, source), ...limitLines(view, limits ?? [])]);
}

/** The other names of a page's subject. */
export function alsoCalledLine({ alsoCalled }: { readonly alsoCalled: readonly string[] }): Inline[] {
  return alsoCalled.length === 0 ? [] : [line`${label('Also called')} ${enumerate(alsoCalled.map(text), 'or')}`];
}

interface SubjectFacts {
  readonly notes: readonly Note[];
  readonly limits?: readonly Limit[];
  readonly source: Sources;
}

export function discrepanciesSection(view: View, place: PagePlace): Section {
  const lines = shownBesideFact(view.locations.discrepanciesOf(place)).map(({ id, about, taken }) => {
    return line`${link(view, line`**${sentence(about)}**`, places.discrepancy(id))} This reference uses: ${sentence(taken)}`;
  });
  return section('Where the sources differ', 'discrepancies', bullets(lines));
}

/** A return code, with a link to its meaning. */
export function returnCode(view: View, code: string): Inline {
  const place = view.returnCodes.get(code);
  return place ? link(view, literal(code), place) : literal(code);
}

export function ownerLinks(view: View, scope: Code['scope']): Inline {
  if (scope === undefined) return text('all');
  const owners = scope.map((id) => view.owners.get(id));
  return join(
    owners.flatMap((owner) => (owner ? [link(view, owner.title, owner.place)] : [])),
    ', ',
  );
}
