import { heading, stack, type Block } from '../content/blocks.ts';
import { isNothing, join, line, nothing, text, type Inline } from '../content/inline.ts';
import type { Group } from './homes.ts';
import { places, type Place } from './places.ts';
import type { Site } from './site.ts';
import { link, linkTo, type View } from './view.ts';

export interface Page {
  /** Relative to the folder of all pages. */
  readonly path: string;
  readonly title: string;
  /** Text of the spec: plain, `code` in backticks. */
  readonly summary: string;
  /** The file or folder of the spec that the page is made from. */
  readonly origin: string;
  readonly body: Block;
}

/** Pages of one kind. */
export interface PageGroup {
  readonly title: string;
  readonly pages: readonly Page[];
}

/** A part of a page under a heading of its own. */
export interface Section {
  readonly title: string;
  readonly anchor: string;
  readonly body: Block;
}

interface PageInput {
  readonly place: Place;
  readonly title: string;
  readonly summary: string;
  /** Relative to the spec's folder. */
  readonly origin: string;
  /** What the page belongs to, below the start page. */
  readonly above?: readonly Group[];
  readonly lead?: (view: View) => readonly Block[];
  /** Those with nothing in them are left out. */
  readonly sections: (view: View) => readonly Section[];
}

export function section(title: string, anchor: string, ...blocks: readonly Block[]): Section {
  return { title, anchor, body: stack(...blocks) };
}

/** A page: the way back up, its title and summary, what leads in, links to its sections, and the sections. */
export function makePage(site: Site, input: PageInput): Page {
  const { place, title, summary, origin, above = [], lead } = input;
  const view: View = { ...site, here: place.page };
  const sections = input.sections(view).filter(({ body }) => !isNothing(body));
  const body = stack(
    place === places.start ? nothing : wayUp(view, above, title),
    heading(1, text(title)),
    text(summary),
    ...(lead?.(view) ?? []),
    sections.length > 2 ? onThisPage(view, sections) : nothing,
    ...sections.map((one) => stack(heading(2, text(one.title), one.anchor), one.body)),
  );
  return { path: place.page, title, summary, origin: `spec/${origin}`, body };
}

function wayUp(view: View, above: readonly Group[], title: string): Inline {
  const up = [{ title: view.protocol.title, place: places.start }, ...above];
  return join([...up.map((group) => linkTo(view, group)), text(title)], ' › ');
}

function onThisPage(view: View, sections: readonly Section[]): Inline {
  const links = sections.map(({ title, anchor }) => link(view, title, { page: view.here, anchor }));
  return line`On this page: ${join(links, ' · ')}`;
}
