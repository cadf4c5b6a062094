import { pages } from './markdown.ts';
import { sitePages } from './site.ts';

/** The reference in each of its forms. */
export const references = [
  { output: 'Markdown', load: pages },
  { output: 'HTML', load: sitePages },
] as const;
