import type { OutputFile } from '../../../output-file.ts';
import { line, text } from '../content/inline.ts';
import { bullets, heading, stack } from '../content/blocks.ts';
import type { Page, PageGroup } from '../site/page.ts';
import { toMarkdown } from './render.ts';

/** The list of all pages for programs that read, as llmstxt.org has it. */
export function llmsFile(start: Page, groups: readonly PageGroup[]): OutputFile {
  const entry = ({ path, title, summary }: Page) => {
    return line`${{ kind: 'link', label: text(title), path: `markdown/${path}`, anchor: undefined }}: ${summary}`;
  };
  const parts = groups.map(({ title, pages }) => stack(heading(2, text(title)), bullets(pages.map(entry))));
  const title = toMarkdown(heading(1, text(start.title)));
  const rest = toMarkdown(stack(bullets([entry(start)]), ...parts));
  return { path: 'docs/llms.txt', text: `${title}\n\n> ${toMarkdown(text(start.summary))}\n\n${rest}\n` };
}
