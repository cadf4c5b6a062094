import type { OutputFile } from '../../../output-file.ts';
import { line, text } from '../content/inline.ts';
import { bullets, heading, stack } from '../content/blocks.ts';
import type { Page, PageGroup } from '../site/page.ts';
import { pageText } from './page.ts';
import { toMarkdown } from './render.ts';

/** The list of all pages for language models, in the format of llmstxt.org. `folder` is the path from the file to the pages. */
export function llmsFile(start: Page, groups: readonly PageGroup[], path: string, folder: string): OutputFile {
  const entry = ({ path: page, title, summary }: Page) => {
    return line`${{ kind: 'link', label: text(title), path: `${folder}${page}`, anchor: undefined }}: ${summary}`;
  };
  const parts = groups.map(({ title, pages }) => stack(heading(2, text(title)), bullets(pages.map(entry))));
  const title = toMarkdown(heading(1, text(start.title)));
  const rest = toMarkdown(stack(bullets([entry(start)]), ...parts));
  return { path, text: `${title}\n\n> ${toMarkdown(text(start.summary))}\n\n${rest}\n` };
}

/** All pages in one text file, each below a comment with its path. */
export function llmsFullFile(pages: readonly Page[]): OutputFile {
  const texts = pages.map((page) => `<!-- ${page.path} -->\n\n${pageText(page)}`);
  return { path: 'docs/site/llms-full.txt', text: `${texts.join('\n\n')}\n` };
}
