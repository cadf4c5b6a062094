import { dataCategories } from '../../../model/data-categories.ts';
import { figureInWords } from '../../../model/phrases.ts';
import type { DataCategory, Field } from '../../../model/protocol.ts';
import { enumerate, label, line, text, type Inline } from '../content/inline.ts';
import { places } from '../site/places.ts';
import { link, type View } from '../site/view.ts';

/** What a field holds about a person, whether it may be logged, and how long the service keeps it. */
export function dataLines(view: View, field: Field): Inline[] {
  const { data, dataInside, sensitive, kept } = field;
  const secrecy = sensitive === undefined ? '' : '; keep it out of logs';
  const limit = view.protocol.limits.find(({ id }) => id === kept);
  return [
    ...(data === undefined ? [] : [line`${label('Data')} ${categoryLink(view, data)}${secrecy}`]),
    ...(dataInside.length === 0
      ? []
      : [line`${label('Data inside')} ${enumerate(dataInside.map((one) => categoryLink(view, one)))}${secrecy}`]),
    ...(limit
      ? [
          line`${label('Kept')} ${link(view, figureInWords(limit), places.limit(limit.id))}${holdsFields(field) ? ', with all that is inside' : ''}`,
        ]
      : []),
  ];
}

function holdsFields({ fields, shape }: Field): boolean {
  return fields.length > 0 || shape !== undefined;
}

export function categoryLink(view: View, category: DataCategory): Inline {
  return link(view, text(dataCategories[category].label), places.dataCategory(category));
}
