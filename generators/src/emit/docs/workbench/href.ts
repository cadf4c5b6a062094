import { slug } from '../content/slug.ts';
import type { Place } from '../site/places.ts';
import type { Href } from './contract.ts';

/** The address of a place from the folder of all HTML pages, where the workbench has its own page. */
export function hrefOf({ page, anchor }: Place): Href {
  return `${page.replace(/\.md$/, '.html')}${anchor === undefined ? '' : `#${slug(anchor)}`}`;
}
