import { stack, type Block } from '../content/blocks.ts';
import { isNothing, type Inline } from '../content/inline.ts';
import type { Group } from './homes.ts';
import { places, type PagePlace } from './places.ts';
import type { Site } from './site.ts';
import { linkTo, type View } from './view.ts';
import { specPath } from '../../../model/spec-path.ts';

export interface Page {
  /** The path of the Markdown page, relative to the folder of all pages. */
  readonly path: string;
  readonly title: string;
  /** Other names of its subject. */
  readonly alsoCalled: readonly string[];
  /** Text of the spec: plain, with `code` in backticks. */
  readonly summary: string;
  /** The file or folder of the spec that the page is made from. */
  readonly origin: string;
  /** Links to the pages above this one, from the start page down. */
  readonly breadcrumbs: readonly Inline[];
  /** Anchor on the page -> other words that readers search for. */
  readonly keysOf: ReadonlyMap<string, readonly string[]>;
  /** The introduction, after title and summary. */
  readonly lead: Block;
  readonly sections: readonly Section[];
  /** Assets of the site that only this page loads. */
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
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
  readonly place: PagePlace;
  readonly title: string;
  readonly alsoCalled?: readonly string[];
  readonly summary: string;
  /** Relative to the spec's folder. */
  readonly origin: string;
  readonly keysOf?: ReadonlyMap<string, readonly string[]>;
  /** The pages above this one, without the start page. */
  readonly above?: readonly Group[];
  readonly lead?: (view: View) => readonly Block[];
  /** Empty sections are left out. */
  readonly sections: (view: View) => readonly Section[];
}

export function section(title: string, anchor: string, ...blocks: readonly Block[]): Section {
  return { title, anchor, body: stack(...blocks) };
}

/** The content of a page, independent of its output format. */
export function makePage(
  site: Site,
  { place, title, alsoCalled = [], summary, origin, keysOf = new Map(), above = [], ...input }: PageInput,
): Page {
  const view: View = { ...site, here: place.page };
  const up = place === places.start ? [] : [{ title: site.protocol.title, place: places.start }, ...above];
  return {
    path: place.page,
    title,
    alsoCalled,
    summary,
    origin: specPath(origin),
    breadcrumbs: up.map((group) => linkTo(view, group)),
    keysOf,
    lead: stack(...(input.lead?.(view) ?? [])),
    sections: input.sections(view).filter(({ body }) => !isNothing(body)),
  };
}
