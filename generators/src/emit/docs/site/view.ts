import { posix } from 'node:path';
import { line, text, type Inline } from '../content/inline.ts';
import type { Group } from './homes.ts';
import type { PagePlace } from './places.ts';
import type { Site } from './site.ts';

/** A site as seen from one of its pages. */
export interface View extends Site {
  readonly here: string;
}

/** A link to a place, relative to the page that contains it. */
export function link({ here }: View, label: Inline | string, { page, anchor }: PagePlace): Inline {
  const path = page === here && anchor !== undefined ? '' : posix.relative(posix.dirname(here), page);
  return { kind: 'link', label: line`${label}`, path, anchor };
}

/** A link to a group, with its title. */
export function linkTo(view: View, { title, place }: Group): Inline {
  return link(view, text(title), place);
}
