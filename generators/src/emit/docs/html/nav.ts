import { posix } from 'node:path';
import type { Page, PageGroup } from '../site/page.ts';
import { escapeHtml } from './escape.ts';

/** The most pages of a group in the navigation. More would make every page of a large site larger. */
const most = 14;

export interface NavOptions {
  readonly start: Page;
  readonly groups: readonly PageGroup[];
  /** The anchor of the list of all pages, on the start page. */
  readonly contents: string;
}

/** Links from one page to the pages of every group. */
export function navHtml({ start, groups, contents }: NavOptions, here: Page): string {
  const link = (path: string, title: string) => {
    const current = path === here.path ? ' aria-current="page"' : '';
    return `<li><a href="${hrefTo(here.path, path)}"${current}>${escapeHtml(title)}</a></li>`;
  };
  const group = ({ title, pages }: PageGroup) => {
    const at = pages.indexOf(here);
    const shown = pages.length <= most ? pages : [...pages.slice(0, most), ...(at >= most ? [here] : [])];
    const rest = pages.length - shown.length;
    const items = shown.map((page) => link(page.path, shortTitle(page.title, title)));
    if (rest > 0) items.push(`<li><a href="${hrefTo(here.path, start.path)}#${contents}">${rest} more</a></li>`);
    return `<h2>${escapeHtml(title)}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
  };
  return [`<ul>\n${link(start.path, 'Start')}\n</ul>`, ...groups.map(group)].join('\n');
}

/** Links to the pages before and after this one, in reading order. */
export function pagerHtml({ start, groups }: NavOptions, here: Page): string {
  const pages = [start, ...groups.flatMap((group) => group.pages)];
  const at = pages.indexOf(here);
  const link = (page: Page | undefined, rel: 'prev' | 'next', words: string) =>
    page ? `<a rel="${rel}" href="${hrefTo(here.path, page.path)}"><span>${words}</span>${escapeHtml(page.title)}</a>` : '';
  const links = [link(pages[at - 1], 'prev', 'Previous'), link(pages[at + 1], 'next', 'Next')].join('');
  return links === '' ? '' : `<nav class="pager" aria-label="Previous and next page">${links}</nav>\n`;
}

/** A relative link between the HTML versions of two Markdown pages. */
export function hrefTo(here: string, path: string): string {
  return escapeHtml(posix.relative(posix.dirname(here), path.replace(/\.md$/, '.html')));
}

/** Product titles begin with the operation. The navigation leaves it out. */
function shortTitle(title: string, group: string): string {
  return group === 'Products' ? title.replace(/^.*?: /, '') : title;
}
