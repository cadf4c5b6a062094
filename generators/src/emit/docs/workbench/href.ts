import { slug } from '../content/slug.ts';
import type { PagePlace } from '../site/places.ts';
import type { Href } from './contract.ts';

/** A link to a place, relative to the folder of all HTML pages. The workbench page is in that folder. */
export function hrefOf({ page, anchor }: PagePlace): Href {
  return `${page.replace(/\.md$/, '.html')}${anchor === undefined ? '' : `#${slug(anchor)}`}`;
}
