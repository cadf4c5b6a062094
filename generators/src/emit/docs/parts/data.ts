import { dataCategories } from '../../../model/data-categories.ts';
import type { FieldFact } from '../../../model/field-facts.ts';
import { figureInWords } from '../../../model/phrases.ts';
import type { DataCategory } from '../../../model/protocol.ts';
import { enumerate, label, line, text, type Inline } from '../content/inline.ts';
import { places } from '../site/places.ts';
import { link, type View } from '../site/view.ts';

type DataFact = Extract<FieldFact, { kind: 'data' | 'data-inside' | 'kept' }>;

export function isAboutData(fact: FieldFact): fact is DataFact {
  return fact.kind === 'data' || fact.kind === 'data-inside' || fact.kind === 'kept';
}

/** The data category of a field, whether it may be logged, and how long the service keeps it. */
export function dataLines(view: View, fact: DataFact): Inline[] {
  switch (fact.kind) {
    case 'data':
      return [categoriesLine(view, 'Data', [fact.category], fact.isSensitive)];
    case 'data-inside':
      return [categoriesLine(view, 'Data inside', fact.categories, fact.isSensitive)];
    case 'kept':
      return keptLine(view, fact.limit, fact.hasInside);
  }
}

function categoriesLine(view: View, name: string, categories: readonly DataCategory[], isSensitive: boolean): Inline {
  const links = enumerate(categories.map((one) => categoryLink(view, one)));
  return line`${label(name)} ${links}${isSensitive ? '; keep it out of logs' : ''}`;
}

function keptLine(view: View, id: string, hasInside: boolean): Inline[] {
  const limit = view.protocol.limits.find((one) => one.id === id);
  if (!limit) return [];
  const words = link(view, figureInWords(limit), places.limit(limit.id));
  return [line`${label('Kept')} ${words}${hasInside ? ', including everything inside' : ''}`];
}

export function categoryLink(view: View, category: DataCategory): Inline {
  return link(view, text(dataCategories[category].label), places.dataCategory(category));
}
