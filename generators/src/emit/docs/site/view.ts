import { posix } from 'node:path';
import { slug } from '../markdown/escape.ts';
import { line, text, type Md } from '../markdown/md.ts';
import type { Group } from './homes.ts';
import type { Place } from './places.ts';
import type { Site } from './site.ts';

/** A site as seen from one of its pages. */
export interface View extends Site {
  readonly here: string;
}

/** A link to a place, relative to the page it stands on. */
export function link({ here }: View, label: Md | string, { page, anchor }: Place): Md {
  const path = page === here && anchor !== undefined ? '' : posix.relative(posix.dirname(here), page);
  return { md: `[${line`${label}`.md}](${path}${anchor === undefined ? '' : `#${slug(anchor)}`})` };
}

/** A link to what a fact belongs to, under its own title. */
export function linkTo(view: View, { title, place }: Group): Md {
  return link(view, text(title), place);
}
